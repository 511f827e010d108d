package org.whereabouts.exchange.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Reconciliation API 0.2, as its clients ask, held against its schemas.
@WithMachines
class ReconciliationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schemas SCHEMAS = new Schemas();

    @Autowired
    Machine machine;

    @Autowired
    InventedRegister register;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    PublishingEntries publishing;

    @Test
    void saysWhatItIs() {
        JsonNode manifest = valid("manifest", get("/reconcile"));
        assertThat(manifest.at("/versions/0").asString()).isEqualTo("0.2");
        assertThat(manifest.at("/batchSize").asInt()).isEqualTo(10);
        assertThat(manifest.at("/view/url").asString()).isEqualTo(machine.base() + "/people/{{id}}");
        String key = "?key=" + machine.key(Scope.RECONCILE).secret().text();
        assertThat(valid("manifest", get("/reconcile" + key)).at("/batchSize").asInt())
                .isEqualTo(50);
    }

    @Test
    void answersABatchSentByPost() {
        String queries = """
                {"q0":{"query":"Sergey Kovalenko","type":"Person","type_strict":"should",
                       "properties":[{"pid":"birth_year","v":1999}],"limit":3},
                 "q1":{"query":"Khaled al-Hassan","type":["Person"]}}""";
        assertThat(SCHEMAS.errors("reconciliation-query-batch", queries)).isEmpty();
        JsonNode answers = valid("reconciliation-result-batch", post("queries", queries));
        JsonNode first = answers.at("/q0/result/0");
        assertThat(first.path("id").asString()).isEqualTo(id("Коваленко Сергій Петрович 1999-03-02"));
        assertThat(first.path("name").asString()).isEqualTo("Коваленко Сергій Петрович");
        assertThat(first.path("score").asDouble()).isBetween(60.0, 100.0);
        assertThat(first.path("description").asString()).contains("1999", "family +", "given +");
        assertThat(first.at("/features/0/id").asString()).isEqualTo("given");
        assertThat(answers.at("/q1/result/0/name").asString()).isEqualTo("الحسن خالد محمد");
    }

    @Test
    void answersABatchSentByGet() {
        String queries = "{\"q0\":{\"query\":\"Мельник Оксана\"}}";
        JsonNode answers = valid("reconciliation-result-batch", get("/reconcile?queries=" + encoded(queries)));
        assertThat(answers.at("/q0/result/0/id").asString()).isEqualTo(id("Мельник Оксана Іванівна 1987"));
    }

    @Test
    void neverGivesADayOfBirthAway() {
        String right =
                "{\"q\":{\"query\":\"Коваленко Сергій\",\"properties\":[{\"pid\":\"birth_year\",\"v\":\"1999-03-02\"}]}}";
        assertThat(post("queries", right).body())
                .isEqualTo(post("queries", right.replace("03-02", "11-30")).body())
                .doesNotContain("03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"Kovalenko\"}",
                "{\"query\":\"\"}",
                "{\"properties\":[{\"pid\":\"birth_year\",\"v\":1999}]}",
                "{\"query\":\"Kovalenko Serhii\",\"type\":\"Place\",\"type_strict\":\"any\"}",
                "{\"query\":\"Гончаренко Марія\"}"
            })
    void answersNothingWhereThePagesWouldNot(String query) {
        JsonNode answers = valid("reconciliation-result-batch", post("queries", "{\"q\":" + query + "}"));
        assertThat(answers.at("/q/result").size()).isZero();
    }

    @Test
    void readsANameFromPropertiesToo() {
        String query =
                "{\"q\":{\"properties\":[{\"pid\":\"name\",\"v\":[\"Melnyk Oksana\"]},{\"pid\":\"place\",\"v\":\"Маріуполь\"}]}}";
        JsonNode best =
                valid("reconciliation-result-batch", post("queries", query)).at("/q/result/0");
        assertThat(best.path("id").asString()).isEqualTo(id("Мельник Оксана Іванівна 1987"));
        assertThat(best.path("features").toString()).contains("\"words\"");
    }

    @Test
    void forgetsAtOnceWhatIsTakenBack() {
        Person.Id person = Objects.requireNonNull(register.people().get("Shevchuk Dmytro 1978"));
        String query = "{\"q\":{\"query\":\"Shevchuk Dmytro\",\"properties\":[{\"pid\":\"birth_year\",\"v\":1978}]}}";
        String fetch = "{\"ids\":[\"" + person + "\"],\"properties\":[{\"id\":\"name\"}]}";
        assertThat(post("queries", query).body()).contains(person.toString());
        retracting.retract(person, new Decision("test", "wrong"));
        try {
            assertThat(post("queries", query).body()).doesNotContain(person.toString());
            assertThat(post("extend", fetch).body()).contains("\"" + person + "\":{\"name\":[]}");
            assertThat(get("/reconcile/preview/" + person).statusCode()).isEqualTo(404);
        } finally {
            publishing.publish(List.of(person), new Decision("test", "right after all"));
        }
    }

    @Test
    void limitsBatchesByKey() {
        String eleven = batch(11);
        assertThat(post("queries", eleven).statusCode()).isEqualTo(413);
        assertThat(post("queries", batch(10)).statusCode()).isEqualTo(200);
        String key = machine.key(Scope.RECONCILE).secret().text();
        assertThat(valid("reconciliation-result-batch", post("/reconcile?key=" + key, "queries", eleven))
                        .size())
                .isEqualTo(11);
        assertThat(post("/reconcile?key=" + key, "queries", batch(51)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void countsEachQueryOfABatch() {
        String[] from = {"X-Forwarded-For", "198.51.100.7"};
        int answered = 0;
        HttpResponse<String> answer;
        do {
            answer = send("/reconcile", "queries", batch(10), from);
            answered += answer.statusCode() == 200 ? 10 : 0;
        } while (answer.statusCode() == 200 && answered < 1_000);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answered).isLessThanOrEqualTo(240);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "[]", "{\"q\":1}", "{\"q\":", "[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]"
            })
    void saysWhatIsNoBatch(String garbled) {
        HttpResponse<String> answer = post("queries", garbled);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(answer.body()).doesNotContain("nonsense");
    }

    @Test
    void suggests() {
        JsonNode entities =
                valid("suggest-entities-response", get("/reconcile/suggest/entity?prefix=Kovalenko+Serhii"));
        assertThat(entities.at("/result/0/name").asString()).isEqualTo("Коваленко Сергій Петрович");
        assertThat(valid("suggest-entities-response", get("/reconcile/suggest/entity?prefix=K"))
                        .at("/result")
                        .size())
                .isZero();
        assertThat(valid("suggest-properties-response", get("/reconcile/suggest/property?prefix=bir"))
                        .at("/result/0/id")
                        .asString())
                .isEqualTo("birth_year");
        assertThat(valid("suggest-types-response", get("/reconcile/suggest/type?prefix=per"))
                        .at("/result/0/id")
                        .asString())
                .isEqualTo("Person");
    }

    @Test
    void fetchesWhatTheCardShowsAndNothingElse() {
        JsonNode proposed = valid("data-extension-property-proposal", get("/reconcile/properties?type=Person&limit=3"));
        assertThat(proposed.at("/properties").size()).isEqualTo(3);
        String person = id("Коваленко Сергій Петрович 1999-03-02");
        String asked =
                "{\"ids\":[\"" + person + "\",\"nobody\"],\"properties\":[{\"id\":\"birth_year\"},{\"id\":\"status\"},"
                        + "{\"id\":\"place\"},{\"id\":\"sex\"},{\"id\":\"since\"},{\"id\":\"standing\"},{\"id\":\"unit\"}]}";
        assertThat(SCHEMAS.errors("data-extension-query", asked)).isEmpty();
        JsonNode fetched = valid("data-extension-response", post("extend", asked));
        assertThat(fetched.at("/rows/" + person).toString())
                .isEqualTo(
                        "{\"birth_year\":[{\"int\":1999}],\"status\":[{\"str\":\"captured\"}],\"place\":[],"
                                + "\"sex\":[{\"str\":\"male\"}],\"since\":[{\"str\":\"2022-04\"}],\"standing\":[{\"str\":\"reported\"}]}");
        assertThat(fetched.at("/rows/nobody/status").size()).isZero();
    }

    @Test
    void showsAPreviewThatMayBeFramedAndNothingElseThatMay() {
        HttpResponse<String> preview = get("/reconcile/preview/" + id("Коваленко Сергій Петрович 1999-03-02"));
        assertThat(preview.body()).contains("Коваленко Сергій Петрович").doesNotContain("<script", "Табір", "1999-03");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
        HttpResponse<String> page = get("/people/" + id("Коваленко Сергій Петрович 1999-03-02"));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @ParameterizedTest
    @CsvSource({
        "/reconcile",
        "/reconcile?queries=nonsense",
        "/reconcile/suggest/entity?prefix=x",
        "/reconcile/suggest/property?prefix=x",
        "/reconcile/suggest/type?prefix=x",
        "/reconcile/properties",
        "/reconcile/preview/none"
    })
    void letsOtherSitesAsk(String path) {
        HttpResponse<String> answer = machine.get(path, "Origin", "http://127.0.0.1:3333");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private String id(String person) {
        return Objects.requireNonNull(register.people().get(person)).toString();
    }

    private static String batch(int size) {
        return IntStream.range(0, size)
                .mapToObj(n -> "\"q" + n + "\":{\"query\":\"Бондаренко Андрій\"}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static JsonNode valid(String schema, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(SCHEMAS.errors(schema, answer.body())).as(answer.body()).isEmpty();
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String path) {
        return machine.get(path);
    }

    private HttpResponse<String> post(String field, String json) {
        return post("/reconcile", field, json);
    }

    private HttpResponse<String> post(String path, String field, String json) {
        return send(path, field, json);
    }

    private HttpResponse<String> send(String path, String field, String json, String... headers) {
        HttpRequest.Builder request = machine.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(field + "=" + encoded(json)));
        return machine.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
