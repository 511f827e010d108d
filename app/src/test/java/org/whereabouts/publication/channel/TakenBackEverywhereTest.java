package org.whereabouts.publication.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.publication.WithPages;
import org.whereabouts.publication.channel.Receipt.State;
import org.whereabouts.registry.Person;

/// What is taken back is gone from each channel within a minute, in real time, and each says so for itself.
@WithPages
class TakenBackEverywhereTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String NAME = "Ёлкина Наталья";

    @LocalServerPort
    int port;

    @Autowired
    InventedRegister register;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    PublishedEntries entries;

    @Autowired
    Receipts receipts;

    @Autowired
    List<Channel> channels;

    @Test
    void goesFromEveryChannelWithinAMinuteAndIsThereAgainWhenItIsPutBack() throws Exception {
        Person.Id person = register.people().get("Ёлкина Наталья Сергеевна 1990-06");
        assertThat(person).isNotNull();
        assertThat(found(person)).isTrue();
        assertThat(channels.stream().map(Channel::name)).contains("page", "list", "search", "telegram");

        long number = takeBack(person);
        var done = await(number, State.DONE);
        assertThat(done).hasSize(channels.size()).allSatisfy(receipt -> {
            assertThat(receipt.took(Instant.now())).isLessThan(Receipt.PROMISED);
            assertThat(receipt.proof()).isNotEmpty();
        });
        assertThat(get("/people/" + person).statusCode()).isEqualTo(410);
        assertThat(found(person)).isFalse();
        assertThat(get("/list?lang=en").body()).doesNotContain(person.toString());

        retracting.undo(number, "officer:test");
        await(number, State.LIFTED);
        assertThat(get("/people/" + person).statusCode()).isEqualTo(200);

        long again = takeBack(person);
        assertThat(again).isNotEqualTo(number);
        assertThat(await(again, State.DONE)).hasSize(channels.size());
        publishing.publish(List.of(person), new Decision("test", "invented"));
    }

    private long takeBack(Person.Id person) {
        assertThat(retracting.retract(person, new Decision("officer:test", "invented reason")))
                .isEmpty();
        return entries.retractions(1).getFirst().number();
    }

    private List<Receipt> await(long number, State state) throws InterruptedException {
        Instant end = Instant.now().plus(Receipt.PROMISED);
        List<Receipt> now = receipts.of(List.of(number));
        while (Instant.now().isBefore(end)
                && (now.size() < channels.size() || now.stream().anyMatch(one -> one.state() != state))) {
            Thread.sleep(Duration.ofMillis(200));
            now = receipts.of(List.of(number));
        }
        assertThat(now).extracting(Receipt::state).containsOnly(state);
        return now;
    }

    private boolean found(Person.Id person) {
        return get("/search?lang=en&year=1990&name=" + URLEncoder.encode(NAME, UTF_8))
                .body()
                .contains(person.toString());
    }

    private HttpResponse<String> get(String path) {
        try {
            return BROWSER.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
