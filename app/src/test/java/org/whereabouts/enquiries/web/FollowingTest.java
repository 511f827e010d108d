package org.whereabouts.enquiries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiries.About;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.Enquiry.Reason;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.publication.WithPages;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.TestKey;

@WithPages
@Import(TestKey.class)
class FollowingTest {

    @LocalServerPort
    int port;

    @Autowired
    TestKey key;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Photographs photographs;

    private String number = "";
    private String code = "";

    @BeforeEach
    void ask() {
        key.unlock();
        var phone = new OldPhone(port, "en", "");
        AskingTest.answerAll(phone);
        String receipt = phone.post("/enquire/check").body();
        number = AskingTest.number(receipt);
        code = AskingTest.code(receipt);
    }

    @Test
    void showsWhereItStandsToWhoeverHasTheReceipt() {
        var phone = new OldPhone(port, "uk", "192.0.2.7");
        String typed = WordCode.parse(code).orElseThrow().in(Locale.forLanguageTag("ru"));
        String page = phone.post("/enquiry", "number", number.replace("-", " "), "code", typed.replace("-", " "))
                .body();
        assertThat(phone.at()).isEqualTo("/enquiry");
        assertThat(page)
                .contains("Ми шукаємо", "Ви надіслали запит", number)
                .doesNotContain("Явір", "Олекса", "ввечері");
        phone.post("/enquiry/leave");
        assertThat(phone.get("/enquiry").body()).doesNotContain(number);
    }

    @Test
    void saysTheSameWhetherThereIsSuchANumberOrNot() {
        var phone = new OldPhone(port, "en", "198.51.100.7");
        String wrongCode = WordCode.fresh().words();
        String known =
                phone.post("/enquiry", "number", number, "code", wrongCode).body();
        String unknown = phone.post("/enquiry", "number", Receipt.Digits.fresh().toString(), "code", wrongCode)
                .body();
        String garbled = phone.post("/enquiry", "number", "x", "code", "y").body();
        assertThat(known).isEqualTo(unknown).isEqualTo(garbled).contains("do not belong together");
    }

    @Test
    void stopsGuessingAfterTenByNumberAndByNeighbourhood() {
        for (int i = 0; i < 10; i++) {
            var phone = new OldPhone(port, "en", "100.64." + i + ".1");
            assertThat(phone.post("/enquiry", "number", number, "code", "wrong").body())
                    .contains("do not belong together");
        }
        var right = new OldPhone(port, "en", "100.65.1.1");
        assertThat(right.post("/enquiry", "number", number, "code", code).body())
                .contains("many attempts");

        var near = new OldPhone(port, "en", "100.66.1.1");
        for (int i = 0; i < 10; i++) {
            near.post("/enquiry", "number", Receipt.Digits.fresh().toString(), "code", "wrong");
        }
        var neighbour = new OldPhone(port, "en", "100.66.1.99");
        assertThat(neighbour.post("/enquiry", "number", "1", "code", "wrong").body())
                .contains("many attempts");
    }

    @Test
    void sealsWhatIsAddedAndAddsItOnce() {
        OldPhone phone = holder();
        String[] addition = {"about", "enquirer", "addition", "new number: +380 44 111 11 11", "place", "1"};
        phone.post("/enquiry/add", addition);
        String page = phone.post("/enquiry/add", addition).body();
        assertThat(page).contains("You added something").doesNotContain("111 11 11");
        var all = enquiries.additions(enquiry().facts().id());
        assertThat(all).hasSize(1).first().matches(one -> one.about() == About.ENQUIRER);
        var reading = new Reading("test", enquiry().facts().id().subject(), "test.read");
        try (var opened = key.unlock().unsealing().read(reading).orElseThrow()) {
            assertThat(opened.unseal(all.getFirst().field(), all.getFirst().sealed()))
                    .asString(java.nio.charset.StandardCharsets.UTF_8)
                    .contains("111 11 11");
        }
        assertThat(phone.post("/enquiry/add", "addition", " ").body()).contains("Write what you want to add");
    }

    @Test
    void renewsForAYear() {
        OldPhone phone = holder();
        var before = (Enquiry.Open) enquiry();
        assertThat(phone.post("/enquiry/renew").body()).contains("You renewed it");
        assertThat(((Enquiry.Open) enquiry()).expires()).isAfter(before.expires());
    }

    @Test
    void erasesWhatIsWithdrawn() {
        OldPhone phone = holder();
        assertThat(phone.get("/enquiry/withdraw").body()).contains("within 35 days");
        assertThat(phone.post("/enquiry/withdraw").body()).contains("is withdrawn", "You withdrew it");
        Enquiry.Id id = enquiry().facts().id();
        assertThat(enquiries.contents(id)).isEmpty();
        assertThat(photographs.of(id.value())).isEmpty();
        var reading = new Reading("test", id.subject(), "test.read");
        assertThat(key.unlock().unsealing().read(reading)).isEmpty();
        phone.post("/enquiry/add", "addition", "more", "place", "1");
        assertThat(enquiries.additions(id)).isEmpty();
    }

    @Test
    void saysTheSameForEveryReasonOfClosing() {
        OldPhone phone = holder();
        var pages = new ArrayList<String>();
        for (Reason reason : List.of(Reason.CONTACT_RESTORED, Reason.DEAD_REMAINS_NOT_RETURNED)) {
            Enquiry.Facts facts = enquiry().facts();
            enquiries.change(new Enquiry.Closed(facts, facts.opened(), reason), Happening.CLOSED, facts.opened());
            pages.add(phone.get("/enquiry").body().replaceFirst("(?s)<ol class=\"history\">.*?</ol>", ""));
        }
        assertThat(pages.getFirst()).isEqualTo(pages.getLast()).contains("is closed");
    }

    @Test
    void saysWhatMayBeReadWhenItEndsForAnotherReason() {
        OldPhone phone = holder();
        Enquiry.Facts facts = enquiry().facts();
        for (Reason reason : Reason.values()) {
            enquiries.change(new Enquiry.Closed(facts, facts.opened(), reason), Happening.CLOSED, facts.opened());
            String page = phone.get("/enquiry").body();
            assertThat(page).doesNotContain("??", "dead", "died", "remains");
            assertThat(page.contains("has talked to you")).as(reason.name()).isEqualTo(reason.wasTold());
        }
        enquiries.change(new Enquiry.Dormant(facts, facts.opened()), Happening.TOO_LITTLE, facts.opened());
        assertThat(phone.get("/enquiry").body()).contains("too little to look by", "It is kept until");
        assertThat(phone.post("/enquiry/renew").body()).contains("We are looking");
        enquiries.change(new Enquiry.Erased(facts, facts.opened()), Happening.ERASED, facts.opened());
        assertThat(phone.get("/enquiry").body())
                .contains("What you wrote is erased")
                .doesNotContain("/enquiry/withdraw");
    }

    private OldPhone holder() {
        var phone = new OldPhone(port, "en", "");
        phone.post("/enquiry", "number", number, "code", code);
        return phone;
    }

    private Enquiry enquiry() {
        var kept = enquiries.code(Receipt.Digits.parse(number).orElseThrow()).orElseThrow();
        return enquiries.find(kept.id()).orElseThrow();
    }
}
