package org.whereabouts.enquiries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.publication.WithPages;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.TestKey;

@WithPages
@Import(TestKey.class)
class AskingTest {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{3}-\\d{3}");
    private static final Pattern CODE = Pattern.compile("class=\"code\"><bdi>([^<]+)</bdi>");

    @LocalServerPort
    int port;

    @Autowired
    TestKey key;

    @Autowired
    Enquiries enquiries;

    @BeforeEach
    void unlock() {
        key.unlock();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void takesNinePagesThreeAnswersAndFewBytes(String language) {
        var phone = new OldPhone(port, language, "");
        phone.get("/enquire");
        phone.post("/enquire");
        int pages = 1;
        while (!phone.at().endsWith("/check")) {
            String page = phone.at();
            switch (page) {
                case "/enquire/who" -> phone.post(page, "name", "Явір Олекса");
                case "/enquire/you" -> phone.post(page, "kinship", "parent");
                case "/enquire/reach" -> phone.post(page, "way", "myself");
                default -> phone.post(page, "do", "unknown");
            }
            assertThat(phone.at()).isNotEqualTo(page);
            pages++;
        }
        var receipt = phone.post("/enquire/check");
        assertThat(phone.at()).isEqualTo("/enquire/receipt");
        assertThat(receipt.body())
                .contains("dir=\"" + (language.equals("ar") ? "rtl" : "ltr"))
                .doesNotContain("??");
        assertThat(pages + 2).isLessThanOrEqualTo(12);
        assertThat(phone.received()).isLessThanOrEqualTo(100_000);
    }

    @Test
    void sealsWhatWasSaidInTwoPartsAndHandsOutAReceipt() {
        var phone = new OldPhone(port, "uk", "");
        answerAll(phone);
        var checked = phone.get("/enquire/check").body();
        assertThat(checked).contains("Явір Олекса", "2 березня 1999", "мати", "+380 44 000 00 00", "якір");
        String receipt = phone.post("/enquire/check").body();
        Enquiry enquiry = enquiry(receipt);
        assertThat(enquiry).isInstanceOf(Enquiry.Open.class);
        assertThat(enquiry.facts().language()).isEqualTo(Locale.forLanguageTag("uk"));

        var contents = enquiries.contents(enquiry.facts().id()).orElseThrow();
        var reading = new Reading("test", enquiry.facts().id().subject(), "test.read");
        try (var opened = key.unlock().unsealing().read(reading).orElseThrow()) {
            Sought sought = Sought.read(opened.unseal(Sought.FIELD, contents.sought()));
            assertThat(sought.names()).containsExactly("Явір Олекса", "Yavir Oleksa", "Лесик");
            assertThat(sought.particulars().born()).hasToString("1999-03-02");
            assertThat(sought.looks().marks()).isEqualTo("якір на лівій руці");
            Enquirer enquirer = Enquirer.read(opened.unseal(Enquirer.FIELD, contents.enquirer()));
            assertThat(enquirer.way()).isEqualTo(Enquirer.Way.PHONE);
            assertThat(enquirer.contact()).isEqualTo("+380 44 000 00 00");
        }
    }

    @Test
    void showsTheSameReceiptHoweverOftenItIsSent() {
        var phone = new OldPhone(port, "en", "");
        answerAll(phone);
        String first = phone.post("/enquire/check").body();
        String again = phone.post("/enquire/check").body();
        assertThat(number(again)).isEqualTo(number(first));
        assertThat(code(again)).isEqualTo(code(first));
        assertThat(phone.get("/enquire/who").body()).contains(number(first));
    }

    @Test
    void goesOnElsewhereWithTheReturnCodeOfADraft() {
        var phone = new OldPhone(port, "uk", "");
        phone.post("/enquire");
        phone.post("/enquire/who", "name", "Явір Олекса");
        String code = code(phone.get("/enquire/later").body());
        assertThat(code).matches("[а-я]{5}(-[а-я]{5}){4}");

        var library = new OldPhone(port, "en", "");
        library.get("/enquire/who");
        assertThat(library.at()).isEqualTo("/enquire");
        assertThat(library.post("/enquire/return", "code", "babab babab babab babab babab")
                        .body())
                .contains("We know no such code", "href=\"#code\"");
        library.post("/enquire/return", "code", code.toUpperCase(Locale.ROOT).replace('-', ' '));
        assertThat(library.at()).isEqualTo("/enquire/born");
        assertThat(library.get("/enquire/who").body()).contains("Явір Олекса");
    }

    @Test
    void losesNoAnswerWhenTheBrowserLostItsCookie() {
        var phone = new OldPhone(port, "en", "");
        phone.post("/enquire/last", "where", "Invented Town");
        assertThat(phone.at()).isEqualTo("/enquire/looks");
        assertThat(phone.get("/enquire/last").body()).contains("Invented Town");
    }

    @Test
    void saysKindlyWhatIsMissingAndKeepsWhatWasWritten() {
        var phone = new OldPhone(port, "en", "");
        phone.post("/enquire");
        assertThat(phone.post("/enquire/who", "spellings", "Yavir").body())
                .contains("<title>Please check: ", "Write the name, or mark", "href=\"#name\"", "aria-invalid=\"true\"")
                .contains("Yavir</textarea>");
        assertThat(phone.post("/enquire/born", "born-day", "31", "born-month", "feb", "born-year", "1999", "age", "x")
                        .body())
                .contains("no such day", "href=\"#born-day\"", "in years", "href=\"#age\"");
        assertThat(phone.post("/enquire/reach", "way", "email", "contact", "nothing")
                        .body())
                .contains("e-mail address");
        phone.post("/enquire/check");
        assertThat(phone.at()).startsWith("/enquire/who?again");
    }

    @Test
    void hasAWayOutOnEveryPage() {
        var phone = new OldPhone(port, "en", "");
        answerAll(phone);
        for (String page : List.of("", "/who", "/photographs", "/check", "/later", "/return")) {
            assertThat(phone.get("/enquire" + page).body()).contains("href=\"/exit\"", "Exit this page");
            assertThat(phone.get("/enquire" + page).headers().firstValue("Cache-Control"))
                    .contains("no-store");
        }
        assertThat(phone.get("/exit").headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(phone.at()).startsWith("https://");
        assertThat(phone.cookies()).doesNotContainKey("enquire");
    }

    @Test
    void holdsSecretsWhereNoScriptAndNoOtherSiteReachesThem() {
        var phone = new OldPhone(port, "en", "");
        assertThat(phone.postOnly("/enquire").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("enquire=")
                .contains("HttpOnly", "SameSite=Strict");
    }

    static void answerAll(OldPhone phone) {
        phone.post("/enquire");
        phone.post("/enquire/who", "name", "Явір Олекса", "spellings", "Yavir Oleksa\r\nЛесик", "sex", "male");
        phone.post("/enquire/born", "born-day", "2", "born-month", "березня", "born-year", "1999");
        phone.post("/enquire/family", "father", "Петро", "birthplace", "Вигадане");
        phone.post("/enquire/last", "last-year", "2022", "where", "Вигадане", "how", "дзвонив");
        phone.post("/enquire/looks", "marks", "якір на лівій руці");
        phone.upload("/enquire/photographs", new byte[0], "do", "next");
        phone.post("/enquire/service", "do", "unknown");
        phone.post("/enquire/you", "kinship", "parent", "called", "мати");
        phone.post("/enquire/reach", "way", "phone", "contact", "+380 44 000 00 00", "unwanted", "не ввечері");
    }

    private Enquiry enquiry(String receipt) {
        var code = enquiries
                .code(Receipt.Digits.parse(number(receipt)).orElseThrow())
                .orElseThrow();
        return enquiries.find(code.id()).orElseThrow();
    }

    static String number(String page) {
        var found = NUMBER.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    static String code(String page) {
        var found = CODE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
