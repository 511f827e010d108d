package org.whereabouts.enquiries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Telling.State;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.TestKey;

@WithPages
@Import(TestKey.class)
class TellingTest {

    @LocalServerPort
    int port;

    @Autowired
    TestKey key;

    @Autowired
    Tellings tellings;

    @Autowired
    Photographs photographs;

    @BeforeEach
    void unlock() {
        key.unlock();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void takesSevenPagesAndFewBytes(String language) {
        var phone = new OldPhone(port, language, "");
        assertThat(phone.get("/report").body()).doesNotContain("??");
        phone.post("/report");
        while (!phone.at().endsWith("/check")) {
            String page = phone.at();
            switch (page) {
                case "/report/about" -> phone.post(page, "about", "someone");
                case "/report/what" -> phone.post(page, "told", "an invented sentence");
                case "/report/photographs" -> phone.upload(page, new byte[0], "do", "next");
                default -> phone.post(page, "do", "unknown");
            }
            assertThat(phone.at()).isNotEqualTo(page);
        }
        assertThat(phone.post("/report/check").body()).doesNotContain("??");
        assertThat(phone.at()).isEqualTo("/report/receipt");
        assertThat(phone.received()).isLessThanOrEqualTo(100_000);
    }

    @Test
    void sealsWhatWasToldApartFromWhoTold() {
        var phone = new OldPhone(port, "en", "");
        phone.post("/report");
        phone.post("/report/about", "about", "me-no-contact");
        phone.post("/report/what", "told", "I am not missing", "seen-year", "2026");
        phone.upload("/report/photographs", "%PDF-1.7 invented".getBytes(StandardCharsets.US_ASCII), "do", "add");
        assertThat(phone.post("/report/you", "contact", "+380 44 000 00 00", "family", "no")
                        .body())
                .contains("I am not missing");
        String number = AskingTest.number(phone.post("/report/check").body());
        assertThat(AskingTest.number(phone.post("/report/check").body())).isEqualTo(number);

        Telling telling = telling(number);
        assertThat(photographs.of(telling.id().value())).hasSize(1);
        var reading = new Reading("test", telling.id().subject(), "test.read");
        try (var opened = key.unlock().unsealing().read(reading).orElseThrow()) {
            assertThat(opened.unseal(Telling.TOLD, telling.told()))
                    .asString(StandardCharsets.UTF_8)
                    .contains("I am not missing", "me-no-contact")
                    .doesNotContain("380");
            assertThat(opened.unseal(Telling.TELLER, telling.teller()))
                    .asString(StandardCharsets.UTF_8)
                    .contains("380");
        }
        tellings.change(telling.id(), State.SET_ASIDE);
        assertThat(tellings.find(telling.id())).map(Telling::state).contains(State.SET_ASIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void whoHasTheReceiptSeesWhetherItWasReadAndNoMore(String language) {
        var phone = new OldPhone(port, language, "");
        phone.post("/report");
        phone.post("/report/about", "about", "me-silent");
        phone.post("/report/what", "told", "I am not missing");
        String receipt = phone.post("/report/check").body();
        assertThat(receipt).doesNotContain("??");
        String number = AskingTest.number(receipt);
        String code = AskingTest.code(receipt);

        var later = new OldPhone(port, language, "198.51." + language.hashCode() % 100 + ".7");
        String waits =
                later.post("/report/follow", "number", number, "code", code).body();
        assertThat(waits).contains(number).doesNotContain("??", "I am not missing");
        Telling telling = telling(number);
        tellings.change(telling.id(), State.TAKEN_UP);
        String taken =
                later.post("/report/follow", "number", number, "code", code).body();
        tellings.change(telling.id(), State.SET_ASIDE);
        String aside =
                later.post("/report/follow", "number", number, "code", code).body();
        assertThat(taken).isEqualTo(aside).isNotEqualTo(waits);

        String wrong = org.whereabouts.enquiries.WordCode.fresh().words();
        String known =
                later.post("/report/follow", "number", number, "code", wrong).body();
        String unknown =
                later.post("/report/follow", "number", "9", "code", wrong).body();
        assertThat(known).isEqualTo(unknown).doesNotContain(number);
        assertThat(later.post("/enquiry", "number", number, "code", code).body())
                .doesNotContain(number);
    }

    private Telling telling(String number) {
        return tellings.list(new Operation.Id("main"), State.AWAITING, 1000).stream()
                .filter(one -> one.number().toString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wantsToKnowWhoItIsAboutAndWhat() {
        var phone = new OldPhone(port, "en", "");
        phone.post("/report");
        assertThat(phone.post("/report/about").body()).contains("Choose who it is about");
        phone.post("/report/check");
        assertThat(phone.at()).startsWith("/report/about?again");
    }
}
