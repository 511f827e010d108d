package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.enquiries.telling.ReadingATelling;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Reading;
import org.whereabouts.telegram.api.Telegram;

/// Whole talks, as people have them.
class TalkingTest extends Chatting {

    private static final Pattern RECEIPT =
            Pattern.compile(".*?(\\d{4}-\\d{3}-\\d{3}).*?(\\p{L}{5}(?:-\\p{L}{5}){4}).*", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Tellings tellings;

    @Autowired
    Photographs photographs;

    @Autowired
    ReadingATelling reading;

    @ParameterizedTest
    @CsvSource({"en, true", "en, false", "uk, true", "uk, false", "ru, true", "ru, false", "ar, true", "ar, false"})
    void asksForSomebodyInTenMessagesAndIsFollowedWithTheReceipt(String language, boolean presses) {
        Person person = person(language, presses);
        assertThat(person.says("/start")).contains(person.text("bot.hello"), person.text("bot.menu"));
        assertThat(person.chooses("bot.menu.enquire"))
                .contains(
                        person.text("bot.warning"),
                        person.text("bot.warning.pages", Bot.PAGES + "/"),
                        person.text("bot.warning.contact", "+380 44 000 00 00"));
        assertThat(person.chooses("bot.warning.understood")).contains(person.text("bot.ask.name"));
        assertThat(person.says("Небувалий Устим")).contains(person.text("bot.ask.born"));
        assertThat(person.says("27.3.1990")).contains(person.text("bot.ask.father"));
        assertThat(person.says("Вигад")).contains(person.text("bot.ask.where"));
        assertThat(person.chooses("bot.skip")).contains(person.text("bot.ask.kinship"));
        assertThat(person.chooses("choice.kinship.child")).contains(person.text("bot.ask.reach"));
        assertThat(person.chooses("bot.reach.here"))
                .contains(person.text("bot.ask.check"), "Небувалий Устим", "1990", "Вигад")
                .doesNotContain("chat ");
        String filed = person.chooses("bot.ask.send");
        assertThat(person.messages()).isEqualTo(10);

        Matcher receipt = RECEIPT.matcher(filed);
        assertThat(receipt.matches()).as(filed).isTrue();
        Enquiry.Id id = enquiries
                .code(Receipt.Digits.parse(receipt.group(1)).orElseThrow())
                .orElseThrow()
                .id();
        assertThat(sought(id).names()).containsExactly("Небувалий Устим");
        assertThat(String.valueOf(sought(id).particulars().born())).isEqualTo("1990-03-27");
        assertThat(enquirer(id).contact()).startsWith("chat " + person.chat() + " ");
        assertThat(enquirer(id).language()).isEqualTo(language);

        assertThat(person.chooses("bot.menu.follow")).contains(person.text("bot.receipt"));
        long before = server.asked("deleteMessage").size();
        assertThat(person.says(receipt.group(1) + "\n" + receipt.group(2)))
                .contains(person.text("follow.open"), person.text("bot.follow.open.text"));
        assertThat(server.asked("deleteMessage")).hasSize((int) before + 1);
        assertThat(server.shown(person.chat())).noneMatch(one -> one.text().startsWith("> " + receipt.group(1)));

        assertThat(person.chooses("bot.standing.withdraw"))
                .contains(person.text("bot.withdraw.sure", receipt.group(1)));
        assertThat(person.chooses("bot.withdraw.yes")).contains(person.text("bot.withdrawn"));
        assertThat(enquiries.find(id)).get().isInstanceOf(Enquiry.Withdrawn.class);
    }

    private Sought sought(Enquiry.Id id) {
        try (var opened = key.unlock()
                .unsealing()
                .read(new Reading("test", id.subject(), "test"))
                .orElseThrow()) {
            return Sought.read(opened.unseal(
                    Sought.FIELD, enquiries.contents(id).orElseThrow().sought()));
        }
    }

    private Enquirer enquirer(Enquiry.Id id) {
        try (var opened = key.unlock()
                .unsealing()
                .read(new Reading("test", id.subject(), "test"))
                .orElseThrow()) {
            return Enquirer.read(opened.unseal(
                    Enquirer.FIELD, enquiries.contents(id).orElseThrow().enquirer()));
        }
    }

    @Test
    void looksSomebodyUpByTheRuleOfThePage() {
        Person person = person("uk", true);
        person.says("/look");
        person.chooses("bot.warning.understood");
        assertThat(person.says("Коваленко")).contains(person.text("bot.trouble.name.alone"));
        assertThat(person.says("Коваленко Сергій 1999"))
                .contains("Коваленко", person.text("standing.reported"), Bot.PAGES + "/people/");
        assertThat(person.says("Kovalenko 02.03.1999")).contains("Коваленко");
        assertThat(person.says("Вигаданенко Ніхто 1999")).contains(person.text("bot.look.none"));
    }

    @Test
    void tellsTheSameWhetherSomebodyIsSoughtOrNot() {
        Person person = person("en", true);
        person.says("/look");
        person.chooses("bot.warning.understood");
        String before = person.says("Shukanyi Vasyl 1991");
        asked("Shukanyi Vasyl");
        assertThat(person.says("/look")).isNotEmpty();
        assertThat(person.says("Shukanyi Vasyl 1991")).isEqualTo(before);
    }

    private void asked(String name) {
        Person other = person("en", true);
        other.says("/enquire");
        other.chooses("bot.warning.understood");
        other.says(name);
        other.says("1991");
        other.chooses("bot.skip");
        other.chooses("bot.skip");
        other.chooses("choice.kinship.friend");
        other.chooses("bot.reach.myself");
        assertThat(other.chooses("bot.ask.send")).containsPattern(RECEIPT);
    }

    @Test
    void takesWhatSomebodyKnowsWithFilesAndKnowsForwardsOfOnePost() throws IOException {
        server.keeps("photo", jpeg());
        server.keeps("video", bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2'));
        server.keeps("pdf", bytes('%', 'P', 'D', 'F', '-', '1'));
        Map<String, ?> origin = Map.of(
                "type",
                "channel",
                "date",
                1_700_000_000,
                "message_id",
                45,
                "chat",
                Map.of("id", -1001, "type", "channel", "username", "some_channel"));
        Map<String, String> first = told(origin, "photo", "video", "pdf");
        Map<String, String> second = told(origin);
        assertThat(first.get("links")).isEqualTo("t.me/some_channel/45");
        assertThat(second.get("links"))
                .startsWith("t.me/some_channel/45 = ")
                .hasSize("t.me/some_channel/45 = ".length() + 12);
        assertThat(first.get("told")).contains("Бачив його в Приморську", "підпис");
        assertThat(first).containsEntry("about", "someone").containsEntry("source", "saw");
    }

    private Map<String, String> told(Map<String, ?> origin, String... files) {
        Person person = person("uk", true);
        person.says("/report");
        person.chooses("bot.warning.understood");
        person.chooses("choice.about.someone");
        assertThat(person.says("Бачив його в Приморську")).contains(person.text("bot.tell.noted"));
        for (String file : files) {
            Map<String, ?> sent = file.equals("photo")
                    ? Map.of("photo", List.of(Map.of("file_id", file, "file_size", 700)))
                    : Map.of(file.equals("pdf") ? "document" : "video", Map.of("file_id", file, "file_size", 12));
            assertThat(person.sends(sent)).contains(person.text("bot.file.added"));
        }
        person.sends(Map.of("text", "підпис", "forward_origin", origin));
        person.chooses("bot.tell.done");
        person.chooses("choice.source.saw");
        // Nobody at the desk can write into a chat, so that is not offered.
        assertThat(server.last(person.chat()).keys())
                .containsKey(person.text("bot.reach.no"))
                .doesNotContainKey(person.text("bot.reach.here"));
        assertThat(person.chooses("bot.reach.no")).contains(person.text("bot.tell.check"));
        Matcher receipt = RECEIPT.matcher(person.chooses("bot.tell.send"));
        assertThat(receipt.matches()).isTrue();
        Telling.Id id = tellings.code(Receipt.Digits.parse(receipt.group(1)).orElseThrow())
                .orElseThrow()
                .id();
        assertThat(photographs.of(id.value())).hasSize(files.length);
        assertThat(tellings.find(id).orElseThrow().state()).isEqualTo(Telling.State.AWAITING);
        return reading.read(id, "test", true).orElseThrow().told();
    }

    @Test
    void takesUpAPostOfAFollowedChannelWithTheLowestGrade() {
        Person person = person("ru", true);
        person.says("/report");
        person.chooses("bot.warning.understood");
        person.says("/menu");
        List<Telling> before = tellings.list(Operation.FIRST, Telling.State.AWAITING, 1000);
        String heard = person.sends(Map.of(
                "text",
                "Пост о ком-то",
                "forward_origin",
                Map.of(
                        "type",
                        "channel",
                        "date",
                        1_700_000_000,
                        "message_id",
                        7,
                        "chat",
                        Map.of("id", -1009, "type", "channel", "username", Bot.CHANNEL))));
        assertThat(heard).contains(person.text("bot.post"));
        List<Telling> waiting = tellings.list(Operation.FIRST, Telling.State.AWAITING, 1000).stream()
                .filter(one -> before.stream().noneMatch(former -> former.id().equals(one.id())))
                .toList();
        assertThat(waiting).hasSize(1);
        assertThat(reading.read(waiting.getFirst().id(), "test", false)
                        .orElseThrow()
                        .told())
                .containsEntry("grade", "C3")
                .containsEntry("told", "Пост о ком-то")
                .containsEntry("links", "t.me/" + Bot.CHANNEL + "/7");
    }

    @Test
    void answersWhatItCannotTakeKindly() {
        Person person = person("uk", true);
        assertThat(person.says("абвгд")).contains(person.text("bot.not-understood"), person.text("bot.menu"));
        assertThat(person.says("/nonsense")).contains(person.text("bot.no-command"));
        assertThat(person.sends(Map.of("sticker", Map.of("file_id", "s")))).contains(person.text("bot.not-words"));
        person.says("/report");
        assertThat(person.says("таємне")).contains(person.text("bot.warning.first"));
        person.chooses("bot.warning.understood");
        person.chooses("choice.about.someone");
        server.keeps("large", new byte[Telegram.LARGEST + 1]);
        server.keeps("odd", bytes(1, 2, 3, 4));
        assertThat(person.sends(Map.of("video", Map.of("file_id", "large", "file_size", 30 << 20))))
                .contains(person.text("bot.file.too-large"));
        assertThat(person.sends(Map.of("video", Map.of("file_id", "large"))))
                .contains(person.text("bot.file.too-large"));
        assertThat(person.sends(Map.of("document", Map.of("file_id", "odd"))))
                .contains(person.text("bot.file.unknown"));
        assertThat(person.sends(Map.of("document", Map.of("file_id", "gone")))).contains(person.text("bot.file.gone"));
    }

    @Test
    void goesBackStopsAndGoesOnWhereItStopped() {
        Person person = person("en", false);
        person.says("/enquire");
        person.chooses("bot.warning.understood");
        person.says("Invented Person");
        person.says("1990");
        assertThat(person.says("/back")).contains(person.text("bot.ask.born"));
        assertThat(person.says("31 2 1990")).contains(person.text("bot.ask.born"));
        assertThat(person.says("1991")).contains(person.text("bot.ask.father"));
        assertThat(person.says("/cancel")).contains(person.text("bot.left"), person.text("bot.menu"));
        person.chooses("bot.menu.enquire");
        assertThat(person.chooses("bot.ask.on")).contains(person.text("bot.ask.father"));
    }

    @Test
    void aKeyPressedTwiceAnswersOneQuestion() {
        Person person = person("en", true);
        person.says("/enquire");
        person.chooses("bot.warning.understood");
        person.says("Invented Person");
        long message = server.last(person.chat()).message();
        server.pressesOn(person.chat(), "en", message, "ask.born:skip");
        server.pressesOn(person.chat(), "en", message, "ask.born:skip");
        bot.turn(telegram);
        assertThat(person.heard()).contains(person.text("bot.behind"), person.text("bot.ask.father"));
        assertThat(server.released()).hasSize(3);
    }

    @Test
    void speaksAnotherLanguageWhenItIsTold() {
        Person person = person("uk", true);
        person.says("/language");
        server.presses(person.chat(), "uk", "العربية");
        bot.turn(telegram);
        assertThat(person.heard()).contains(words.say(Locale.forLanguageTag("ar"), "bot.menu"));
        assertThat(person.says("?")).contains(words.say(Locale.forLanguageTag("ar"), "bot.not-understood"));
        assertThat(person("fr", true).says("/start")).contains(words.say(Locale.ENGLISH, "bot.menu"));
    }

    @Test
    void hasNothingToChooseWhereThereIsOneRegister() {
        Person person = person("uk", true);
        assertThat(person.says("/register")).contains(person.text("bot.register.one"));
    }

    @Test
    void limitsWrongReceiptsAsThePagesDo() {
        Person person = person("en", true);
        person.says("/follow");
        person.chooses("bot.warning.understood");
        String wrong = "1234-567-894 lusab-babad-gutih-tugad-zonuk";
        for (int n = 0; n < 10; n++) {
            assertThat(person.says(wrong)).contains(person.text("trouble.receipt"));
        }
        assertThat(person.says(wrong)).contains(person.text("trouble.guesses"));
        assertThat(server.shown(person.chat())).noneMatch(one -> one.text().contains("lusab"));
    }

    @Test
    void deletesWhatWasNotSent() {
        Person person = person("en", true);
        person.says("/enquire");
        person.chooses("bot.warning.understood");
        person.says("Invented Person");
        person.says("/delete");
        assertThat(person.chooses("bot.delete.here")).contains(person.text("bot.deleted"));
        assertThat(server.shown(person.chat())).hasSize(1);
        person.chooses("bot.menu.enquire");
        assertThat(server.last(person.chat()).keys()).doesNotContainKey(person.text("bot.ask.on"));
    }

    @Test
    void goesOnInTheBrowserByALinkThatOpensOnce() throws IOException, InterruptedException {
        Person person = person("en", true);
        person.says("/enquire");
        person.chooses("bot.warning.understood");
        person.says("Invented Person");
        person.says("/enquire");
        person.chooses("bot.web");
        String link = server.last(person.chat()).keys().get(person.text("bot.web.here"));
        assertThat(link).startsWith(Bot.PAGES + "/telegram/on/");
        var address =
                URI.create("http://localhost:" + port + String.valueOf(link).substring(Bot.PAGES.length()));
        try (var client = HttpClient.newHttpClient()) {
            var look = HttpRequest.newBuilder(address)
                    .header("Accept-Language", "en")
                    .build();
            for (int n = 0; n < 2; n++) {
                assertThat(client.send(look, HttpResponse.BodyHandlers.ofString())
                                .body())
                        .contains(person.text("bot.on.go"))
                        .doesNotContain("Invented Person");
            }
            var open = HttpRequest.newBuilder(address)
                    .header("Accept-Language", "en")
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            var opened = client.send(open, HttpResponse.BodyHandlers.ofString());
            assertThat(opened.statusCode()).isEqualTo(302);
            String cookie = opened.headers().allValues("Set-Cookie").stream()
                    .filter(one -> one.startsWith("enquire="))
                    .findFirst()
                    .orElseThrow();
            assertThat(cookie).startsWith("enquire=").contains("HttpOnly", "SameSite=Strict");
            var who = HttpRequest.newBuilder(address.resolve("/enquire/who"))
                    .header("Cookie", cookie.split(";", 2)[0])
                    .build();
            assertThat(client.send(who, HttpResponse.BodyHandlers.ofString()).body())
                    .contains("Invented Person");
            var again = client.send(open, HttpResponse.BodyHandlers.ofString());
            assertThat(again.body()).contains(person.text("bot.on.gone"));
            assertThat(again.headers().allValues("Set-Cookie")).noneMatch(one -> one.startsWith("enquire="));
        }
    }

    @Test
    void aChatIsNeitherShownNorTypedOnThePages() throws IOException, InterruptedException {
        Person person = person("en", true);
        person.says("/enquire");
        person.chooses("bot.warning.understood");
        person.says("Invented Person");
        person.chooses("bot.skip");
        person.chooses("bot.skip");
        person.chooses("bot.skip");
        person.chooses("choice.kinship.friend");
        person.chooses("bot.reach.here");
        person.chooses("bot.web");
        String link = server.last(person.chat()).keys().get(person.text("bot.web.here"));
        var address =
                URI.create("http://localhost:" + port + String.valueOf(link).substring(Bot.PAGES.length()));
        try (var client = HttpClient.newHttpClient()) {
            String cookie = client
                    .send(
                            HttpRequest.newBuilder(address)
                                    .POST(HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .allValues("Set-Cookie")
                    .stream()
                    .filter(one -> one.startsWith("enquire="))
                    .findFirst()
                    .orElseThrow()
                    .split(";", 2)[0];
            var reach = HttpRequest.newBuilder(address.resolve("/enquire/reach?lang=en"))
                    .header("Cookie", cookie);
            assertThat(client.send(reach.build(), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains(person.text("field.contact.bot.kept"))
                    .doesNotContain("chat " + person.chat());
            var kept = reach.copy()
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("way=telegram&contact="))
                    .build();
            assertThat(client.send(kept, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(302);
            var check = HttpRequest.newBuilder(address.resolve("/enquire/check?lang=en"))
                    .header("Cookie", cookie)
                    .build();
            assertThat(client.send(check, HttpResponse.BodyHandlers.ofString()).body())
                    .contains(person.text("field.contact.bot"))
                    .doesNotContain("chat " + person.chat());
        }
    }

    @Test
    void slowsAFloodAndAnswersOthersFirst() {
        Person loud = person("en", true);
        Person quiet = person("en", true);
        for (int n = 0; n < 110; n++) {
            server.writes(loud.chat(), "en", "word " + n);
        }
        quiet.says("/start");
        bot.turn(telegram);
        assertThat(quiet.heard()).contains(quiet.text("bot.hello"));
        assertThat(replies(loud)).isEqualTo(20);
        bot.pass(Duration.ofMinutes(1));
        bot.turn(telegram);
        assertThat(replies(loud)).isEqualTo(40);
        bot.pass(Duration.ofMinutes(10));
        bot.turn(telegram);
        assertThat(replies(loud)).isEqualTo(101);
        assertThat(loud.heard()).isEqualTo(loud.text("bot.flood"));
        assertThat(server.unacknowledged()).isEmpty();
    }

    private long replies(Person person) {
        return server.shown(person.chat()).stream()
                .filter(one -> !one.text().startsWith("> "))
                .count();
    }

    private static byte[] jpeg() throws IOException {
        var picture = new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int n = 0; n < values.length; n++) {
            bytes[n] = (byte) values[n];
        }
        return bytes;
    }
}
