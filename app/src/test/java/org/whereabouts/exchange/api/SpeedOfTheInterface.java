package org.whereabouts.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.whereabouts.access.keys.KeySecret;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;

/// Measures how long programs wait, as a ratio to how long people do, both asked in turns in one run. Not a test: it
/// runs
/// only when asked for by name.
@WithMachines
@TestPropertySource(properties = "whereabouts.budget.with-key.minute=100000")
class SpeedOfTheInterface {

    private static final int WARM = 150;
    private static final int ASKED = 400;

    @Autowired
    Machine machine;

    @Test
    void measure() {
        KeySecret secret = machine.key(Scope.SEARCH, Scope.READ).secret();
        String name = URLEncoder.encode("Соколов Алексей", StandardCharsets.UTF_8);
        report(
                "search",
                () -> machine.request("/search?name=" + name + "&year=2001"),
                () -> machine.request("/api/v1/search")
                        .header("Authorization", "Bearer " + secret.text())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\": \"Соколов Алексей\", \"born\": \"2001\"}")));
        report(
                "list",
                () -> machine.request("/list"),
                () -> machine.request("/api/v1/list?limit=25").header("Authorization", "Bearer " + secret.text()));
    }

    private void report(String what, Supplier<HttpRequest.Builder> page, Supplier<HttpRequest.Builder> door) {
        long[] people = new long[ASKED];
        long[] programs = new long[ASKED];
        for (int n = -WARM; n < ASKED; n++) {
            long one = time(page.get());
            long other = time(door.get());
            if (n >= 0) {
                people[n] = one;
                programs[n] = other;
            }
        }
        System.out.printf(
                "MEASURED %s page p50 %.1f p99 %.1f ms, interface p50 %.1f p99 %.1f ms, ratio p50 %.2f p99 %.2f%n",
                what,
                at(people, 50),
                at(people, 99),
                at(programs, 50),
                at(programs, 99),
                at(programs, 50) / at(people, 50),
                at(programs, 99) / at(people, 99));
    }

    private long time(HttpRequest.Builder request) {
        long start = System.nanoTime();
        assertThat(machine.send(request).statusCode()).isEqualTo(200);
        return System.nanoTime() - start;
    }

    private static double at(long[] times, int percent) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
