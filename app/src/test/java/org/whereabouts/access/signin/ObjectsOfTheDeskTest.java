package org.whereabouts.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.publication.WithPages;

/// Every page of the desk that is about one thing, asked by every role for things that are not there, and for what is
/// no
/// name of a thing: who may not open it learns nothing, and nobody meets a broken page.
@WithPages
@Import(Staff.class)
class ObjectsOfTheDeskTest {

    private static final Pattern OBJECT = Pattern.compile("\\{[^}]*}");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> NOBODYS =
            List.of("00000000-0000-4000-8000-000000000000", "999999999", "%D0%86%D0%B2%D0%B0%D0%BD'--", "0");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void whatIsNotThereIsNoSecretAndNoTrouble() {
        var wrong = new LinkedHashSet<String>();
        DoorsInATable.all().forEach((route, open) -> {
            if (route.contains("{") && !open.contains("everybody")) {
                for (Role role : Role.values()) {
                    ask(route, role, open.contains(role.name()), wrong);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private void ask(String route, Role role, boolean opens, Set<String> wrong) {
        String cookie = "desk=" + staff.signIn(staff.hire(role));
        HttpResponse<String> form = send("GET /desk/account", "", cookie, "");
        String cookies = form.headers().allValues("Set-Cookie").stream()
                .map(set -> set.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; ", cookie + "; ", ""));
        String token = token(form);
        var bodies = new LinkedHashSet<String>();
        for (String nobodys : NOBODYS) {
            HttpResponse<String> answer = send(route, nobodys, cookies, token);
            boolean fine = opens ? answer.statusCode() < 500 : answer.statusCode() == 404;
            if (!fine) {
                wrong.add(route + " for " + nobodys + " as " + role + ": " + answer.statusCode());
            }
            // The same page in other languages has the address in it.
            bodies.add(opens ? "" : answer.body().replaceAll("href=\"[^\"]*\"", ""));
        }
        if (bodies.size() > 1) {
            wrong.add(route + " as " + role + " differs by what it is asked for");
        }
    }

    private static String token(HttpResponse<String> form) {
        Matcher found = TOKEN.matcher(form.body());
        assertThat(found.find()).as("a form of the account").isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(String route, String object, String cookie, String token) {
        String[] parts = route.split(" ");
        var address =
                URI.create("http://localhost:" + port + OBJECT.matcher(parts[1]).replaceAll(object));
        var request = HttpRequest.newBuilder(address).header("Cookie", cookie);
        if (parts[0].equals("POST")) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "_csrf=" + token + "&reason=test&submission=" + UUID.randomUUID()));
        }
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
