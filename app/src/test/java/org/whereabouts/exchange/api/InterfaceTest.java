package org.whereabouts.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.whereabouts.access.keys.KeySecret;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.OpenApi;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The interface for programs, from outside. (What the server itself cannot read, such as `%00`, never comes to
/// us.) All that is asked and answered here is held against its description.
@WithMachines
class InterfaceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Machine machine;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    JdbcClient database;

    private OpenApi described = new OpenApi("{}");
    private KeySecret secret = KeySecret.fresh();

    @BeforeEach
    void withAKey() {
        secret = machine.key(Scope.SEARCH, Scope.READ).secret();
        described = new OpenApi(machine.get("/api/v1/openapi.json", secret).body());
    }

    @Test
    void everyRouteStandsInTheDescriptionAndTheOtherWayRound() {
        Set<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .flatMap(path ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
                .collect(Collectors.toSet());
        assertThat(described.routes()).isEqualTo(served);
    }

    @Test
    void aSearchAnswersAsThePageDoes() {
        JsonNode found = JSON.readTree(post("/api/v1/search", """
                {"name": "Соколов Алексей", "born": "2001"}""", 200));
        JsonNode person = found.at("/answers/0/person");
        assertThat(person.at("/names/0/text").asString()).isEqualTo("Соколов Алексей Викторович");
        assertThat(person.at("/facts/0/value/status").asString()).isEqualTo("killed");
        assertThat(found.toString()).doesNotContain("2001-11-30");
    }

    @Test
    void aFamilyNameAloneIsNotEnough() {
        assertThat(post("/api/v1/search", "{\"name\": \"Соколов\"}", 422)).contains("\"at\":[\"name\"]");
        assertThat(post("/api/v1/search", "{\"name\": \"Соколов\", \"born\": \"yesterday\"}", 422))
                .contains("\"at\":[\"born\"]");
        post("/api/v1/search", "{", 400);
        post("/api/v1/search", "{}", 422);
    }

    @Test
    void theListIsReadStretchByStretchWithoutGaps() {
        var people = new ArrayList<String>();
        String next = "";
        do {
            JsonNode page =
                    JSON.readTree(get("/api/v1/list?limit=7" + next, 200).body());
            page.get("people").forEach(one -> people.add(one.get("id").asString()));
            next = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(people).doesNotHaveDuplicates();
        List<String> all = database.sql("""
                        select person from publication.entry where taken_back is null and expires > now()
                         order by since desc, person desc""")
                .query((row, n) -> new Person.Id(row.getLong(1)).toString())
                .list();
        assertThat(people).isEqualTo(all).hasSizeGreaterThan(20);
        assertThat(get("/api/v1/list?since=2999-01-01T00:00:00Z", 200).body()).isEqualTo("{\"people\":[]}");
        get("/api/v1/list?limit=101", 400);
        get("/api/v1/list?cursor=nonsense", 400);
        get("/api/v1/list?operation=nowhere", 400);
    }

    @Test
    void whatIsAsItWasIsNotSentAgain() {
        String path = "/api/v1/people/" + somebody();
        String tag = get(path, 200).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                machine.get(path, "If-None-Match", tag, "Authorization", "Bearer " + secret.text());
        described.holds("GET", path, "", again);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache");
    }

    @Test
    void anEntryIsGivenOutInThreeForms() {
        String path = "/api/v1/people/" + somebody();
        assertThat(get(path + "?format=ftm", 200).body())
                .contains("\"schema\":\"Person\"", "\"lastName\":[\"Соколов\"]");
        assertThat(get(path + "?format=schema-org", 200).body()).contains("\"familyName\":\"Соколов\"");
        get(path + "?format=gedcom", 406);
        HttpResponse<String> negotiated =
                machine.get(path, "Accept", "application/ld+json", "Authorization", "Bearer " + secret.text());
        described.holds("GET", path, "", negotiated);
        assertThat(negotiated.body()).contains("\"@context\":\"https://schema.org\"");
    }

    @Test
    void whatWasTakenBackIsGoneWithTheNextRequest() {
        String id = database.sql("""
                        select person from publication.entry where taken_back is null and expires > now()
                         order by since limit 1""")
                .query((row, n) -> new Person.Id(row.getLong(1)).toString())
                .single();
        get("/api/v1/people/" + id, 200);
        retracting.retract(Person.Id.parse(id).orElseThrow(), new Decision("test", "a mistake"));
        assertThat(get("/api/v1/people/" + id, 410).body()).contains("/problems/taken-back");
        get("/api/v1/people/" + "0".repeat(13), 404);
        get("/api/v1/people/nobody", 404);
    }

    @Test
    void whatAPartnerMayKnowTakesAKeyForItAndIsRecorded() {
        String path = "/api/v1/people/" + somebody();
        assertThat(get(path, 200).body()).doesNotContain("reports", "2001-11-30");
        HttpResponse<String> full =
                machine.get(path, machine.key(Scope.READ_FULL).secret());
        described.holds("GET", path, "", full);
        JsonNode report = JSON.readTree(full.body()).at("/reports/0");
        assertThat(report.get("born").asString()).isEqualTo("2001-11-30");
        assertThat(report.at("/situation/on").asString()).isEqualTo("2022-03-07");
        assertThat(database.sql("select count(*) from audit.entry where deed = 'entry.read.full' and subject = ?")
                        .param(somebody())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whateverIsSentIsAnsweredOrIsAProblem() {
        var random = new Random(17);
        for (int n = 0; n < 300; n++) {
            String path = "/api/v1/"
                    + List.of("list?", "people/", "search", "reports", "operations?", "x/")
                            .get(n % 6)
                    + java.net.URLEncoder.encode(
                            noise(random).replace("\u0000", ""), java.nio.charset.StandardCharsets.UTF_8);
            var request = machine.request(path)
                    .header("Authorization", "Bearer " + secret.text())
                    .header("Content-Type", n % 5 == 0 ? "text/plain" : "application/json")
                    .method(
                            List.of("GET", "POST", "PUT", "DELETE").get(random.nextInt(4)),
                            HttpRequest.BodyPublishers.ofString(noise(random)));
            HttpResponse<String> answer = machine.send(request);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            if (answer.statusCode() >= 400) {
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .as(path + " " + answer.statusCode())
                        .startsWith("application/problem+json");
                assertThat(answer.body()).doesNotContain("Exception", "at org.");
            }
        }
    }

    private static String noise(Random random) {
        String[] pieces = {
            "limit=", "-1", "999999999999", "{\"name\":", "\"ї\"", "}", "cursor=", "\u0000", "%", "[", "'"
        };
        return random.ints(5, 0, pieces.length).mapToObj(n -> pieces[n]).collect(Collectors.joining());
    }

    @Test
    void aReportIsStoredBeforeItIsAcknowledgedAndTakenOnce() {
        var writer = machine.key(Scope.WRITE);
        String name = UUID.randomUUID().toString();
        String body = """
                {"id": "bureau.example/17", "family": "Вигаданенко", "given": "Тарас", "born": "1990-05-04",
                 "sex": "m", "status": "missing", "on": "2022-03"}""";
        String entry = report(writer.secret(), name, body, 201);
        assertThat(report(writer.secret(), name, body, 200)).isEqualTo(entry);
        report(writer.secret(), name, body.replace("1990", "1991"), 409);
        report(writer.secret(), UUID.randomUUID().toString(), body.replace("bureau", "other"), 422);
        assertThat(report(writer.secret(), UUID.randomUUID().toString(), body.replace("1990-05-04", "soon"), 422))
                .contains("\"at\":[\"born\"]");
        report(writer.secret(), "short", body, 400);
        report(secret, UUID.randomUUID().toString(), body, 403);
        assertThat(database.sql("""
                        select s.name from registry.report r join registry.source s on s.id = r.source
                         where r.person = ?""")
                        .param(Person.Id.parse(JSON.readTree(entry).get("entry").asString())
                                .orElseThrow()
                                .number())
                        .query(String.class)
                        .list())
                .containsExactly("Invented bureau");
        get("/api/v1/people/" + JSON.readTree(entry).get("entry").asString(), 404);
    }

    private String report(KeySecret with, String name, String body, int status) {
        HttpResponse<String> answer = machine.send(machine.request("/api/v1/reports")
                .header("Authorization", "Bearer " + with.text())
                .header("Idempotency-Key", name)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        described.holds("POST", "/api/v1/reports", body, answer);
        return answer.body();
    }

    private String somebody() {
        return JSON.readTree(post("/api/v1/search", "{\"name\": \"Соколов Алексей\", \"born\": \"2001\"}", 200))
                .at("/answers/0/person/id")
                .asString();
    }

    private HttpResponse<String> get(String path, int status) {
        HttpResponse<String> answer = machine.get(path, secret);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        described.holds("GET", path, "", answer);
        return answer;
    }

    private String post(String path, String body, int status) {
        HttpResponse<String> answer = machine.send(machine.request(path)
                .header("Authorization", "Bearer " + secret.text())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        described.holds("POST", path, body, answer);
        return answer.body();
    }
}
