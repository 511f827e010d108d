package org.whereabouts.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.publication.WithPages;

@WithPages
class PagesTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    InventedRegister register;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    PublishingEntries publishing;

    @ParameterizedTest
    @CsvSource({
        "Коваленко Сергій, Коваленко Сергій Петрович",
        "Sergey Kovalenko, Коваленко Сергій Петрович",
        "Коваленко Сергей, Коваленко Сергій Петрович",
        "كوفالينكو سيرهي, Коваленко Сергій Петрович",
        "Khaled al-Hassan, الحسن خالد محمد"
    })
    void findsAPersonByANameInAnyScript(String asked, String found) {
        assertThat(get("/search?name=" + encoded(asked)).body()).contains(">" + found + "</bdi>");
    }

    @Test
    void saysWhyACardIsAnAnswerInTheReadersLanguage() {
        String question = "/search?name=" + encoded("Коваленко Сергей") + "&year=1999";
        assertThat(get(question + "&lang=en").body()).contains("same family name", "same year of birth");
        assertThat(get(question + "&lang=uk").body()).contains("те саме прізвище", "той самий рік народження");
        assertThat(get(question + "&lang=ar").body()).contains("سنة الميلاد نفسها", "dir=\"rtl\"");
    }

    @Test
    void findsAPersonWithoutANameByADescription() {
        assertThat(get("/search?lang=uk&more=" + encoded("якір татуювання")).body())
                .contains("Чоловік, ім’я якого невідоме")
                .contains("в описі: татуювання, якір");
    }

    @Test
    void doesNotFindAPrisonerByThePlaceOfTheCamp() {
        assertThat(get("/search?lang=en&more=" + encoded("Табір 7")).body()).contains("We have no news yet");
    }

    @Test
    void neverShowsAChild() {
        assertThat(get("/search?lang=en&name=" + encoded("Гончаренко Марія")).body())
                .contains("We have no news yet")
                .doesNotContain("/people/");
        assertThat(get("/people/" + id("Гончаренко Марія 2012-02")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsAnEntryWithoutWhatIsKeptBack() {
        var entry = get("/people/" + id("Коваленко Сергій Петрович 1999-03-02") + "?lang=en");
        assertThat(entry.body())
                .contains("Captured", "April 2022", "1999", "Reported", "Бюро інформації, список 14", "Serhii")
                .doesNotContain("Табір", "1999-03", "March 1999");
        assertThat(entry.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void takesAnEntryBackAtOnce() {
        var person = register.people().get("Shevchuk Dmytro 1978");
        assertThat(person).isNotNull();
        assertThat(get("/people/" + person).statusCode()).isEqualTo(200);
        retracting.retract(person, new Decision("test", "wrong"));
        assertThat(get("/people/" + person).statusCode()).isEqualTo(410);
        assertThat(get("/people/" + person + "?lang=ru").body()).contains("Эта запись отозвана");
        assertThat(get("/search?lang=en&name=Shevchuk+Dmytro").body()).doesNotContain(person.toString());
        publishing.publish(List.of(person), new Decision("test", "right after all"));
        assertThat(get("/people/" + person).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "name=, a given name, name",
        "name=Kovalenko, one thing more, name",
        "name=Kovalenko+S&day=31&month=feb&year=1990, no such day, day",
        "name=Kovalenko+S&month=32&year=1990, month as a number, month",
        "name=Kovalenko+S&year=90, four digits, year",
        "name=Kovalenko+S&day=2&month=3, Add the year, year"
    })
    void saysKindlyWhatIsMissing(String question, String words, String field) {
        assertThat(get("/search?lang=en&" + question).body())
                .contains("<title>Please check: ", words, "href=\"#" + field + "\"", "aria-invalid=\"true\"")
                .doesNotContain("nvalid date", "Error");
    }

    @Test
    void readsAMonthAsAWordInAnyLanguage() {
        for (String month : List.of("3", "March", "mar", "березня", "марта", "آذار", "مارس", "٣")) {
            assertThat(get("/search?lang=en&name=Kovalenko+Serhii&year=1999&day=2&month=" + encoded(month))
                            .body())
                    .as(month)
                    .contains("same year of birth");
        }
    }

    @Test
    void turnsThePagesOfTheListWithoutLosingOrRepeatingACard() {
        var seen = new java.util.HashSet<String>();
        String page = "/list?lang=en";
        int pages = 0;
        while (!page.isEmpty()) {
            String body = get(page).body();
            var cards = Pattern.compile("href=\"(/people/[0-9a-v]{13})\"").matcher(body);
            while (cards.find()) {
                assertThat(seen.add(cards.group(1))).isTrue();
            }
            var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(body);
            page = next.find() ? next.group(1).replace("&amp;", "&") : "";
            pages++;
        }
        assertThat(seen).hasSize(128);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void opensADrawer() {
        assertThat(get("/list?lang=uk&drawer=" + encoded("К")).body())
                .contains("Шухляда: К", "Коваленко", "Кравчук")
                .doesNotContain("Мельник");
        assertThat(get("/list?lang=en&drawer=-").body()).contains("A man without a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/people/0000000000000", "/people/x", "/in/main/search", "/search/x"})
    void saysKindlyThatThereIsNothing(String address) {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(get(address + "?lang=en").body()).contains("There is nothing at this address");
    }

    @Test
    void canOnlyBeRead() {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/search"))
                .POST(HttpRequest.BodyPublishers.ofString("name=x"))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .build();
        var answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("This page can only be read");
    }

    @Test
    void keepsTheChosenLanguage() {
        var chosen = get("/about?lang=ru");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("lang=ru").contains("SameSite=Lax", "HttpOnly");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .header("Cookie", "lang=ru")
                .header("Accept-Language", "en")
                .build();
        assertThat(send(request).body()).contains("<html lang=\"ru\" dir=\"ltr\">");
    }

    @ParameterizedTest
    @CsvSource({"uk-UA;q=0.8;de, uk", "ar, ar", "'fr, de;q=0.3', en", "'ru,en;q=0.5', ru", "garbled;;;q, en"})
    void speaksTheLanguageOfTheBrowser(String header, String language) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .header("Accept-Language", header.replace("uk-UA;q=0.8;de", "de;q=0.1, uk-UA;q=0.8"))
                .build();
        assertThat(send(request).body()).contains("<html lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/list", "/about", "/report", "/nothing"})
    void sendsSafeHeaders(String address) {
        var headers = get(address).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void fitsTheFirstPageIntoFourteenKilobytes(String language) {
        String page = get("/?lang=" + language).body();
        var style = Pattern.compile("href=\"(/style-[^\"]+)\"").matcher(page);
        assertThat(style.find()).isTrue();
        int size = zipped(page) + zipped(get(style.group(1)).body());
        assertThat(size).isLessThanOrEqualTo(14 * 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search", "/search?name=", "/search?name=Xyzzy+Qq", "/list", "/about", "/report", "/x"})
    void saysEverythingInEveryLanguage(String address) {
        for (String language : List.of("en", "uk", "ru", "ar")) {
            String page = get(address + (address.contains("?") ? "&" : "?") + "lang=" + language)
                    .body();
            assertThat(page.replace("<script src=\"/correct.js\" defer></script>", ""))
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("??", "<script", "style=\"");
        }
    }

    @Test
    void asksNoThirdParty() {
        for (String address : List.of("/", "/list", "/about", "/search?lang=en&name=Kovalenko+S")) {
            assertThat(get(address).body()).doesNotContainPattern("(src|href)=\"(https?:)?//");
        }
    }

    private String id(String key) {
        return String.valueOf(register.people().get(key));
    }

    private HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html")
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return BROWSER.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.size();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
