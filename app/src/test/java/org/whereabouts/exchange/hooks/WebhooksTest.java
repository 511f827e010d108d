package org.whereabouts.exchange.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.KeySecret;
import org.whereabouts.access.keys.RevokingAKey;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.OpenApi;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.InventedFigures;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.publication.channel.Channel;
import org.whereabouts.registry.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Subscribers, told over real sockets; what they are told is verified by the library of Standard Webhooks.
@WithMachines
@Import(InventedFigures.class)
@TestPropertySource(properties = "whereabouts.webhooks.private-addresses=true")
class WebhooksTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Machine machine;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    PublishedEntries entries;

    @Autowired
    RevokingAKey revoking;

    @Autowired
    InWebhooks channel;

    @Autowired
    JdbcClient database;

    @Autowired
    InventedFigures figures;

    private KeySecret secret = KeySecret.fresh();
    private ApiKey.Id key = ApiKey.Id.fresh();

    @BeforeEach
    void nobodyElse() {
        database.sql("delete from exchange.hook").update();
        use(Scope.WEBHOOKS);
    }

    private void use(Scope scope) {
        var given = machine.key(scope);
        secret = given.secret();
        key = given.key().id();
    }

    @AfterEach
    void nobodyAnyMore() {
        database.sql("delete from exchange.hook").update();
    }

    @Test
    void whatIsTakenBackAndPutBackIsToldWithinAMinuteWithoutAnythingOfThePerson() throws IOException {
        try (var subscriber = new Subscriber()) {
            JsonNode hook = subscribe(subscriber);
            Person.Id person = somebody();
            retracting.retract(person, new Decision("test", "a mistake"));
            var retraction = entries.retractions(1).getFirst();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !subscriber.about(person.toString()).isEmpty());
            Subscriber.Told told = subscriber.about(person.toString()).getFirst();
            JsonNode body = JSON.readTree(told.body());
            assertThat(body.get("type").asString()).isEqualTo("entry.retracted");
            assertThat(body.get("data").propertyNames()).containsExactlyInAnyOrder("entry", "resource");
            verify(hook.get("secret").asString(), told);
            new OpenApi(machine.get("/api/v1/openapi.json").body()).holdsSent(told.body());
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(channel.ask(retraction)).isInstanceOf(Channel.Gone.class));

            retracting.undo(retraction.number(), "officer:test");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> subscriber.about(person.toString()).size() == 2);
            assertThat(subscriber.about(person.toString()).getLast().body()).contains("entry.published");
        }
    }

    @Test
    void whatIsNotConfirmedIsSentAgainUnderTheSameId() throws IOException {
        try (var subscriber = new Subscriber()) {
            subscribe(subscriber);
            subscriber.refuse(1);
            Person.Id person = somebody();
            retracting.retract(person, new Decision("test", "a mistake"));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> subscriber.about(person.toString()).size() == 2);
            assertThat(subscriber.about(person.toString()).getFirst().id())
                    .isEqualTo(subscriber.about(person.toString()).getLast().id());
            retracting.undo(entries.retractions(1).getFirst().number(), "officer:test");
        }
    }

    @Test
    void afterAChangeOfTheSecretBothAreGoodForADay() throws IOException {
        try (var subscriber = new Subscriber()) {
            JsonNode first = subscribe(subscriber);
            String path = "/api/v1/webhooks/" + first.get("id").asString() + "/rotate";
            JsonNode second = JSON.readTree(ask("POST", path, "", 200).body());
            Person.Id person = somebody();
            retracting.retract(person, new Decision("test", "a mistake"));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !subscriber.about(person.toString()).isEmpty());
            Subscriber.Told told = subscriber.about(person.toString()).getFirst();
            verify(first.get("secret").asString(), told);
            verify(second.get("secret").asString(), told);
            retracting.undo(entries.retractions(1).getFirst().number(), "officer:test");
        }
    }

    @Test
    void whoseKeyIsTakenBackIsToldNothingMore() throws IOException {
        try (var subscriber = new Subscriber()) {
            subscribe(subscriber);
            revoking.revoke(key, "officer:test");
            Person.Id person = somebody();
            retracting.retract(person, new Decision("test", "a mistake"));
            assertThat(channel.ask(entries.retractions(1).getFirst())).isInstanceOf(Channel.Gone.class);
            await().pollDelay(Duration.ofSeconds(4))
                    .until(() -> subscriber.about(person.toString()).isEmpty());
            retracting.undo(entries.retractions(1).getFirst().number(), "officer:test");
        }
    }

    @Test
    void newFiguresAreToldByTheirAddressesAlone() throws IOException {
        try (var subscriber = new Subscriber()) {
            JsonNode hook = subscribe(subscriber);
            var amount = Amount.of(System.nanoTime() % 1_000_000, Qualifier.ABOUT);
            var claimant = new Claim.Claimant("Ministry of Southland (invented)", null, null, null);
            Claim.Id claim = figures.publish(
                    InventedFigures.claim(Measure.MISSING, amount, null, "2026-11-01", claimant), null, "");
            String resource = machine.base() + "/api/v1/figures/claimed/" + claim;
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !subscriber.about(resource).isEmpty());
            Subscriber.Told told = subscriber.about(resource).getFirst();
            verify(hook.get("secret").asString(), told);
            JsonNode body = JSON.readTree(told.body());
            assertThat(body.get("type").asString()).isEqualTo("figures.released");
            assertThat(body.at("/data/kind").asString()).isEqualTo("claimed");
            assertThat(body.get("data").propertyNames())
                    .containsExactlyInAnyOrder("kind", "operation", "claim", "url", "resource");
            assertThat(machine.get(resource.substring(machine.base().length())).body())
                    .contains("\"value\":" + amount.value());
            new OpenApi(machine.get("/api/v1/openapi.json").body()).holdsSent(told.body());
        }
    }

    @Test
    void aSubscriptionIsLookedAfterByItsKeyAlone() throws IOException {
        try (var subscriber = new Subscriber()) {
            JsonNode hook = subscribe(subscriber);
            String path = "/api/v1/webhooks/" + hook.get("id").asString();
            assertThat(ask("GET", "/api/v1/webhooks", "", 200).body()).doesNotContain("whsec_");
            ask("POST", path + "/resume", "", 200);
            ask("POST", "/api/v1/webhooks", "{\"url\": \"gopher://x/\"}", 422);
            use(Scope.WEBHOOKS);
            ask("DELETE", path, "", 404);
            use(Scope.READ);
            ask("GET", "/api/v1/webhooks", "", 403);
        }
    }

    private JsonNode subscribe(Subscriber subscriber) {
        return JSON.readTree(ask("POST", "/api/v1/webhooks", "{\"url\": \"" + subscriber.address() + "\"}", 201)
                .body());
    }

    private HttpResponse<String> ask(String method, String path, String body, int status) {
        HttpResponse<String> answer = machine.send(machine.request(path)
                .header("Authorization", "Bearer " + secret.text())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        new OpenApi(machine.get("/api/v1/openapi.json", secret).body()).holds(method, path, body, answer);
        return answer;
    }

    private static void verify(String secret, Subscriber.Told told) {
        assertThatCode(() ->
                        new Webhook(secret).verify(told.body(), told.headers().map()))
                .doesNotThrowAnyException();
    }

    private Person.Id somebody() {
        return database.sql("""
                        select person from publication.entry where taken_back is null and expires > now()
                         order by since desc, person desc limit 1""")
                .query((row, n) -> new Person.Id(row.getLong(1)))
                .single();
    }
}
