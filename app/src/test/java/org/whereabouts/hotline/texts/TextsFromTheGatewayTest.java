package org.whereabouts.hotline.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.whereabouts.hotline.Families;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.left.CallBack;
import org.whereabouts.hotline.left.CallBacks;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.sealing.TestKey;
import tools.jackson.databind.json.JsonMapper;

/// A text message is answered once, by the gateway that signed it, and by the same rules as a call.
@WithHotline
@ExtendWith(OutputCaptureExtension.class)
class TextsFromTheGatewayTest {

    private static final String SECRET = "an invented secret of forty letters ....";
    private static final String FROM = "+380441112233";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<Map<?, ?>> SENT = new CopyOnWriteArrayList<>();
    private static final HttpServer GATEWAY = gateway();
    private static volatile int answers = 202;

    @LocalServerPort
    int port;

    @Autowired
    Families families;

    @Autowired
    CallBacks callBacks;

    @Autowired
    TestKey key;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient database;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry settings) {
        settings.add(
                "whereabouts.text-messages.address",
                () -> "http://127.0.0.1:" + GATEWAY.getAddress().getPort() + "/send");
        settings.add("whereabouts.text-messages.secret", () -> SECRET);
    }

    private static HttpServer gateway() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/send", TextsFromTheGatewayTest::take);
            server.start();
            return server;
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (answers == 202) {
            SENT.add(JSON.readValue(body, Map.class));
        }
        exchange.sendResponseHeaders(answers, -1);
        exchange.close();
    }

    @AfterAll
    static void close() {
        GATEWAY.stop(0);
    }

    @BeforeEach
    void open() {
        clock.set(MovingClock.NOON);
        key.unlock();
        SENT.clear();
        answers = 202;
        database.sql("delete from hotline.texter").update();
        database.sql("delete from hotline.call_back").update();
    }

    @Test
    void aReceiptIsAnsweredWithWhereItStandsInTheFamilysLanguage() {
        Families.Family family = families.ask();
        assertThat(text("№ " + family.receipt().number() + " / " + family.digits()))
                .isEqualTo(204);
        assertThat(SENT).hasSize(1);
        assertThat(SENT.getFirst().get("to")).isEqualTo(FROM);
        assertThat(SENT.getFirst().get("language")).isEqualTo("uk");
        assertThat(String.valueOf(SENT.getFirst().get("text")))
                .contains("Ваш запит відкритий")
                .doesNotContain("Устим");
    }

    @Test
    void wrongDigitsAreToldNothingAndAreCounted() {
        Families.Family family = families.ask();
        for (int n = 0; n < 10; n++) {
            text(family.number() + " 0000000" + n);
        }
        assertThat(SENT)
                .hasSize(10)
                .allSatisfy(sent -> assertThat(String.valueOf(sent.get("text"))).contains("do not belong together"));
        text(family.number() + " " + family.digits());
        assertThat(String.valueOf(SENT.getLast().get("text"))).contains("many attempts");
    }

    @ParameterizedTest
    @CsvSource({"Call me!, en", "ДЗВІНОК, uk", "перезвоните, ru", "اتصلوا بي, ar"})
    void aWordInAnyLanguageMeansACall(String word, String language) {
        assertThat(text(word)).isEqualTo(204);
        assertThat(callBacks.waiting(5)).hasSize(1);
        CallBack left = callBacks.waiting(5).getFirst();
        assertThat(left.kind()).isEqualTo(CallBack.Kind.TEXT);
        assertThat(left.language()).hasToString(language);
        assertThat(SENT.getFirst().get("language")).isEqualTo(language);
    }

    @Test
    void whoeverAsksOftenIsCalledOnceOrTwice() {
        for (int n = 0; n < 5; n++) {
            text("call");
        }
        assertThat(callBacks.waiting(9)).hasSize(2);
    }

    @Test
    void anythingElseIsAnsweredWithOneKindText() {
        text("Мій брат зник, допоможіть");
        assertThat(String.valueOf(SENT.getFirst().get("text"))).contains("Не пишіть імен");
        assertThat(callBacks.waiting(5)).isEmpty();
    }

    @Test
    void theSameMessageIsAnsweredOnce() {
        String id = UUID.randomUUID().toString();
        assertThat(send(body(id, "call"), now(), SECRET)).isEqualTo(204);
        assertThat(send(body(id, "call"), now(), SECRET)).isEqualTo(204);
        assertThat(SENT).hasSize(1);
        assertThat(callBacks.waiting(5)).hasSize(1);
    }

    @Test
    void whatCannotLeaveIsBroughtAgainAndAnsweredThen() {
        String id = UUID.randomUUID().toString();
        answers = 503;
        assertThat(send(body(id, "call"), now(), SECRET)).isEqualTo(503);
        answers = 202;
        assertThat(send(body(id, "call"), now(), SECRET)).isEqualTo(204);
        assertThat(SENT).hasSize(1);
        assertThat(callBacks.waiting(5)).hasSize(1);
    }

    @Test
    void whatIsNotSignedOrOldOrChangedIsNotThere() {
        String body = body(UUID.randomUUID().toString(), "call");
        assertThat(send(body, now(), "another secret")).isEqualTo(404);
        assertThat(send(body, now() - 301, SECRET)).isEqualTo(404);
        assertThat(send(body, now() + 301, SECRET)).isEqualTo(404);
        assertThat(post(body + " ", Long.toString(now()), signature(body, now(), SECRET)))
                .isEqualTo(404);
        assertThat(post(body, Long.toString(now()), "")).isEqualTo(404);
        assertThat(post(body, "", signature(body, now(), SECRET))).isEqualTo(404);
        assertThat(send(body, now() - 299, SECRET)).isEqualTo(204);
        assertThat(SENT).hasSize(1);
    }

    @Test
    void whatIsNoMessageIsRefused() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "{}",
                "{\"id\":\"1\",\"to\":\"+380441112233\",\"text\":\"x\"}",
                "{\"id\":7,\"from\":\"\"}")) {
            assertThat(send(body, now(), SECRET)).as(body).isEqualTo(400);
        }
        assertThat(send("x".repeat(9000), now(), SECRET)).isEqualTo(404);
        assertThat(SENT).isEmpty();
    }

    @Test
    void whoeverFloodsIsAnsweredTwelveTimesAnHour() {
        for (int n = 0; n < 20; n++) {
            assertThat(text("hello")).isEqualTo(204);
        }
        assertThat(SENT).hasSize(12);
        clock.pass(Duration.ofMinutes(61));
        text("hello");
        assertThat(SENT).hasSize(13);
    }

    @Test
    void nothingOfItIsInLogsTablesOrTheAudit(CapturedOutput output) {
        text("call");
        text("Небувалий Устим");
        String all = output.getAll()
                + database.sql("select string_agg(t::text, ' ') from hotline.text t")
                        .query(String.class)
                        .single()
                + database.sql("select string_agg(t::text, ' ') from hotline.texter t")
                        .query(String.class)
                        .single()
                + database.sql("select string_agg(t::text, ' ') from hotline.call_back t")
                        .query(String.class)
                        .single()
                + database.sql("select coalesce(string_agg(t::text, ' '), '') from audit.entry t")
                        .query(String.class)
                        .single();
        assertThat(all).doesNotContain("441112233", "Устим", "343431313132");
    }

    private int text(String text) {
        return send(body(UUID.randomUUID().toString(), text), now(), SECRET);
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private static String body(String id, String text) {
        return JSON.writeValueAsString(Map.of("id", id, "from", FROM, "text", text));
    }

    private int send(String body, long moment, String secret) {
        return post(body, Long.toString(moment), signature(body, moment, secret));
    }

    private int post(String body, String timestamp, String signature) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/hotline/texts"))
                .header("Content-Type", "application/json")
                .header("Whereabouts-Timestamp", timestamp)
                .header("Whereabouts-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// As the page for operators describes it, not as the program does it.
    private static String signature(String body, long moment, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256="
                    + HexFormat.of().formatHex(mac.doFinal((moment + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
