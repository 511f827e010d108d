package org.whereabouts.exchange.pfif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;

/// Documents that were made to do harm, sent by somebody with a key that was stolen.
@WithMachines
class HostileDocumentsTest {

    private static final String ROOT = "<pfif:pfif xmlns:pfif=\"http://zesty.ca/pfif/1.4\">";
    private static final Duration QUICK = Duration.ofSeconds(5);

    @Autowired
    Machine machine;

    private String key = "";

    @BeforeEach
    void aStolenKey() {
        key = machine.key(Scope.WRITE).secret().text();
    }

    @Test
    void entitiesAreNotExpandedAndNothingIsFetched() {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a0 \"ha\">" + entities(30) + "]>" + ROOT + person("&a30;") + "</pfif:pfif>";
        Map.of(
                        "a billion laughs",
                        laughs,
                        "a file",
                        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + ROOT + person("&f;")
                                + "</pfif:pfif>",
                        "an address",
                        "<!DOCTYPE x SYSTEM \"http://localhost:1/evil.dtd\">" + ROOT + person("&f;") + "</pfif:pfif>",
                        "a parameter entity",
                        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>" + ROOT + person("&p;")
                                + "</pfif:pfif>")
                .forEach((what, document) -> {
                    HttpResponse<String> answer = quickly(what, document.getBytes(StandardCharsets.UTF_8));
                    assertThat(answer.statusCode()).as(what).isEqualTo(400);
                    assertThat(answer.body()).as(what).startsWith("Invalid XML").doesNotContain("root:", "haha");
                });
    }

    @Test
    void fiftyMegabytesAreRefused() {
        var answer = send(HttpRequest.BodyPublishers.ofInputStream(() -> endless(50 << 20)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("At most 50000 records at once, and 20 MB\n");
    }

    @Test
    void aMillionEmptyRecordsAreRefused() {
        byte[] many = (ROOT + "<pfif:person/>".repeat(1_000_000) + "</pfif:pfif>").getBytes(StandardCharsets.UTF_8);
        assertThat(quickly("empty records", many).statusCode()).isEqualTo(413);
    }

    @Test
    void aDeepDocumentCostsNothing() {
        String deep = "<a>".repeat(500_000) + "</a>".repeat(500_000);
        byte[] inAField = (ROOT
                        + "<pfif:person><pfif:person_record_id>bureau.example/1</pfif:person_record_id><pfif:full_name>"
                        + deep + "</pfif:full_name></pfif:person></pfif:pfif>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(quickly("deep in a field", inAField).statusCode()).isIn(200, 400);
        byte[] anywhere = (ROOT + deep + "</pfif:pfif>").getBytes(StandardCharsets.UTF_8);
        assertThat(quickly("deep anywhere", anywhere).statusCode()).isIn(200, 400);
    }

    @Test
    void aTableMadeToDoHarmIsRefusedToo() {
        String open = "person_record_id,full_name\n1,\"" + "x\n".repeat(1_000_000);
        var answer =
                Upload.send(machine, "/pfif/api/import", Map.of("key", key), open.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        byte[] large = new byte[22 << 20];
        assertThat(Upload.send(machine, "/pfif/api/import", Map.of("key", key), large)
                        .statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> quickly(String what, byte[] document) {
        long start = System.nanoTime();
        HttpResponse<String> answer = send(HttpRequest.BodyPublishers.ofByteArray(document));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(QUICK);
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body) {
        return machine.send(machine.request("/pfif/api/write?key=" + key)
                .header("Content-Type", "application/xml")
                .POST(body));
    }

    private static String person(String name) {
        return "<pfif:person><pfif:person_record_id>bureau.example/1</pfif:person_record_id><pfif:full_name>" + name
                + "</pfif:full_name></pfif:person>";
    }

    private static String entities(int levels) {
        var all = new StringBuilder();
        for (int level = 1; level <= levels; level++) {
            all.append("<!ENTITY a")
                    .append(level)
                    .append(" \"")
                    .append(("&a" + (level - 1) + ";").repeat(10))
                    .append("\">");
        }
        return all.toString();
    }

    private static InputStream endless(int bytes) {
        byte[] document = new byte[bytes];
        java.util.Arrays.fill(document, (byte) ' ');
        System.arraycopy(ROOT.getBytes(StandardCharsets.UTF_8), 0, document, 0, ROOT.length());
        return new ByteArrayInputStream(document);
    }
}
