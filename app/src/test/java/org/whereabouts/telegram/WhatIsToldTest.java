package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.enquiries.telling.ReadingATelling;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.enquiries.telling.Wish;
import org.whereabouts.registry.Operation;

/// What people tell the bot: of themselves, in albums, in more words than one telling holds, and otherwise than they
/// wrote at first.
class WhatIsToldTest extends Chatting {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{3}-\\d{3}");
    private static final Duration GATHERED = Duration.ofSeconds(3);

    @Autowired
    Tellings tellings;

    @Autowired
    Photographs photographs;

    @Autowired
    ReadingATelling reading;

    @BeforeEach
    void keepPhotographs() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        for (int n = 0; n < 12; n++) {
            server.keeps("photo" + n, bytes.toByteArray());
        }
    }

    private Person telling() {
        Person person = person("en", true);
        person.says("/report");
        person.chooses("bot.warning.understood");
        person.chooses("choice.about.someone");
        return person;
    }

    private List<Telling> sent(String said) {
        return NUMBER.matcher(said)
                .results()
                .map(MatchResult::group)
                .map(number -> tellings.code(Receipt.Digits.parse(number).orElseThrow())
                        .orElseThrow()
                        .id())
                .map(id -> tellings.find(id).orElseThrow())
                .toList();
    }

    private ReadingATelling.Read read(Telling telling) {
        return reading.read(telling.id(), "test", true).orElseThrow();
    }

    private static Map<String, Object> photo(int n) {
        return new HashMap<>(Map.of("photo", List.of(Map.of("file_id", "photo" + n, "file_size", 700))));
    }

    private static Map<String, ?> post(String channel, int number) {
        return Map.of(
                "type",
                "channel",
                "date",
                1_700_000_000,
                "message_id",
                number,
                "chat",
                Map.of("id", -1001, "type", "channel", "username", channel));
    }

    private static String end(Person person) {
        person.chooses("bot.tell.done");
        person.chooses("choice.source.heard");
        person.chooses("bot.reach.no");
        return person.chooses("bot.tell.send");
    }

    @ParameterizedTest
    @CsvSource({"en, true", "uk, false", "ru, true", "ru, false", "ar, true", "ar, false"})
    void aPersonFoundIsNoWitness(String language, boolean presses) {
        Person person = person(language, presses);
        person.says("/report");
        person.chooses("bot.warning.understood");
        assertThat(person.chooses("choice.about.me-alive")).contains(person.text("bot.me.name"));
        assertThat(person.says("Знайденко Вигад")).contains(person.text("bot.me.born"));
        assertThat(person.says("27.3.1990")).contains(person.text("bot.me.place"));
        assertThat(person.chooses("choice.place.ask")).contains(person.text("bot.me.told"));
        assertThat(person.chooses("bot.tell.done")).contains(person.text("bot.me.reach"));
        assertThat(person.says("+380 44 000 00 00, ввечері"))
                .contains(person.text("bot.me.check"), "Знайденко Вигад", person.text("choice.about.me-alive"));
        String receipt = person.chooses("bot.tell.send");
        assertThat(receipt).contains(person.text("told.next.own"));
        assertThat(person.messages()).isLessThanOrEqualTo(10);

        Telling telling = sent(receipt).getFirst();
        assertThat(telling.own()).isTrue();
        var read = read(telling);
        assertThat(read.wish()).contains(Wish.ALIVE);
        assertThat(read.told())
                .containsEntry("name", "Знайденко Вигад")
                .containsEntry("born-year", "1990")
                .containsEntry("place", "ask")
                .containsEntry("source", "self")
                .containsEntry("told", person.text("choice.about.me-alive"));
        assertThat(read.teller()).containsEntry("contact", "+380 44 000 00 00, ввечері");
    }

    @ParameterizedTest
    @ValueSource(strings = {"me-silent", "me-not-missing"})
    void whoeverWantsSilenceIsNotAskedWhatMayBeSaid(String wish) {
        Person person = person("en", true);
        person.says("/report");
        person.chooses("bot.warning.understood");
        person.chooses("choice.about." + wish);
        person.says("Invented Found");
        assertThat(person.chooses("bot.skip")).contains(person.text("bot.me.told"));
        person.says("They say that I was taken away.");
        person.chooses("bot.tell.done");
        assertThat(person.chooses("bot.me.no"))
                .contains(person.text("bot.me.unreachable"), person.text("bot.me.check"));
        var read = read(sent(person.chooses("bot.tell.send")).getFirst());
        assertThat(read.wish().orElseThrow().silences()).isTrue();
        assertThat(read.told()).containsEntry("told", "They say that I was taken away.");
        assertThat(read.teller()).doesNotContainKey("contact");
    }

    @Test
    void whoeverSpokeOfThemselvesByMistakeGoesBackAndIsAWitness() {
        Person person = person("en", true);
        person.says("/report");
        person.chooses("bot.warning.understood");
        person.chooses("choice.about.me-contact");
        person.says("Invented Found");
        person.says("/back");
        assertThat(person.says("/back")).contains(person.text("bot.tell.about"));
        assertThat(person.chooses("choice.about.someone")).contains(person.text("bot.tell.told"));
        person.says("I saw somebody.");
        var read = read(sent(end(person)).getFirst());
        assertThat(read.wish()).isEmpty();
        assertThat(read.told()).doesNotContainKeys("name", "place").containsEntry("source", "heard");
    }

    @Test
    void anAlbumIsOneThingAndIsAnsweredOnce() {
        Person person = telling();
        int before = server.shown(person.chat()).size();
        for (int n = 0; n < 3; n++) {
            Map<String, Object> part = photo(n);
            part.put("media_group_id", "77");
            if (n == 1) {
                part.put("caption", "At the station");
            }
            server.sends(person.chat(), "en", part);
        }
        bot.turn(telegram);
        assertThat(server.shown(person.chat())).as("not before all are here").hasSize(before + 3);
        bot.pass(GATHERED);
        bot.turn(telegram);
        assertThat(server.shown(person.chat())).hasSize(before + 4);
        assertThat(person.heard()).contains(person.text("bot.file.added"), person.text("bot.tell.noted"));
        Telling telling = sent(end(person)).getFirst();
        assertThat(photographs.of(telling.id().value())).hasSize(3);
        assertThat(read(telling).told()).containsEntry("told", "At the station");
    }

    @Test
    void anAlbumOfAFollowedChannelIsOneTelling() {
        Person person = person("en", true);
        person.says("/report");
        person.chooses("bot.warning.understood");
        person.says("/menu");
        List<Telling> before = waiting();
        for (int n = 0; n < 4; n++) {
            Map<String, Object> part = photo(n);
            part.put("media_group_id", "78");
            part.put("forward_origin", post(Bot.CHANNEL, 500 + n));
            if (n == 0) {
                part.put("caption", "Of four people");
            }
            server.sends(person.chat(), "en", part);
        }
        bot.turn(telegram);
        bot.pass(GATHERED);
        bot.turn(telegram);
        assertThat(person.heard()).contains(person.text("bot.post"));
        List<Telling> now = waiting().stream()
                .filter(one -> before.stream().noneMatch(former -> former.id().equals(one.id())))
                .toList();
        assertThat(now).hasSize(1);
        Telling telling = now.getFirst();
        assertThat(photographs.of(telling.id().value())).hasSize(4);
        assertThat(read(telling).told())
                .containsEntry("told", "Of four people")
                .containsEntry("grade", "C3")
                .containsEntry("origin", "t.me/" + Bot.CHANNEL);
        assertThat(read(telling).told().get("links")).hasLineCount(4);
    }

    private List<Telling> waiting() {
        return tellings.list(Operation.FIRST, Telling.State.AWAITING, 1000);
    }

    @Test
    void whatOneTellingDoesNotHoldGoesOnInASecond() {
        Person person = telling();
        assertThat(person.says("a".repeat(3000))).doesNotContain(person.text("bot.tell.full"));
        assertThat(person.says("b".repeat(3000))).contains(person.text("bot.tell.full"));
        for (int n = 0; n < 7; n++) {
            assertThat(person.sends(photo(n))).contains(person.text("bot.file.added"));
        }
        List<Telling> sent = sent(end(person));
        assertThat(sent).hasSize(3);
        assertThat(sent)
                .extracting(one -> read(one).told().get("told"))
                .containsExactly("a".repeat(3000), "b".repeat(3000), person.text("bot.tell.file"));
        assertThat(sent)
                .extracting(one -> photographs.of(one.id().value()).size())
                .containsExactly(0, 5, 2);
        assertThat(sent)
                .allSatisfy(one -> assertThat(read(one).told())
                        .containsEntry("about", "someone")
                        .containsEntry("source", "heard"));
        assertThat(person.says("/report")).contains(person.text("bot.tell.about"));
    }

    @Test
    void aMessageLongerThanATellingLosesNothing() {
        Person person = telling();
        String long4096 = "ж".repeat(4096);
        assertThat(person.says(long4096)).contains(person.text("bot.tell.full"), person.text("bot.tell.noted"));
        List<Telling> sent = sent(end(person));
        assertThat(String.join(
                        "",
                        sent.stream().map(one -> read(one).told().get("told")).toList()))
                .isEqualTo(long4096);
    }

    @Test
    void thereIsAnEndAndItIsSaid() {
        Person person = telling();
        for (int n = 0; n < 5; n++) {
            assertThat(person.says(n + "x".repeat(3999))).doesNotContain(person.text("bot.tell.enough"));
        }
        assertThat(person.says("one more"))
                .contains(person.text("bot.tell.enough"))
                .doesNotContain(person.text("bot.tell.noted"));
        assertThat(sent(end(person))).hasSize(5);
    }

    @Test
    void aRefusedFileIsNotCalledAFileWithoutWords() {
        Person person = telling();
        server.keeps("odd", new byte[] {1, 2, 3, 4});
        assertThat(person.sends(Map.of("document", Map.of("file_id", "odd"))))
                .contains(person.text("bot.file.unknown"))
                .doesNotContain(person.text("bot.tell.noted"));
        assertThat(person.chooses("bot.tell.done")).contains(person.text("trouble.told"));
    }

    @Test
    void whatStandsBeneathAPhotographIsAnAnswer() {
        Person person = person("en", true);
        person.says("/enquire");
        person.chooses("bot.warning.understood");
        Map<String, Object> photo = photo(0);
        photo.put("caption", "Invented Sought");
        assertThat(person.sends(photo)).contains(person.text("bot.file.added"), person.text("bot.ask.born"));
        person.chooses("bot.skip");
        person.chooses("bot.skip");
        person.chooses("bot.skip");
        person.chooses("choice.kinship.friend");
        assertThat(person.chooses("bot.reach.myself")).contains("Invented Sought");
    }

    @Test
    void whatIsEditedIsAnsweredOnceAndNoReceiptStays() {
        Person person = person("en", true);
        person.says("/enquire");
        person.chooses("bot.warning.understood");
        person.says("Invented Person");
        long message = server.shown(person.chat()).stream()
                .filter(one -> one.text().contains("Invented Person"))
                .findFirst()
                .orElseThrow()
                .message();
        server.edits(person.chat(), "en", message, "Invented Persona");
        bot.turn(telegram);
        assertThat(person.heard()).contains(person.text("bot.edited"), person.text("bot.ask.born"));
        int before = server.shown(person.chat()).size();
        server.edits(person.chat(), "en", message, "1234-567-894 lusab-babad-gutih-tugad-zonuk");
        bot.turn(telegram);
        assertThat(server.shown(person.chat()))
                .as("the receipt is gone, and nothing is said twice")
                .hasSize(before - 1)
                .noneMatch(one -> one.text().contains("lusab"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void whatWasToldIsTakenBackWithItsReceipt(String language) {
        Person person = person(language, true);
        person.says("/report");
        person.chooses("bot.warning.understood");
        person.chooses("choice.about.someone");
        person.sends(photo(0));
        String receipt = end(person);
        Telling telling = sent(receipt).getFirst();
        person.says("/follow");
        assertThat(person.says(receipt)).contains(person.text("told.waits"), person.text("told.waits.text"));
        assertThat(person.chooses("bot.told.take"))
                .contains(person.text("bot.back.sure", telling.number().toString()));
        assertThat(person.chooses("bot.withdraw.no")).contains(person.text("told.waits"));
        person.chooses("bot.told.take");
        assertThat(person.chooses("bot.back.yes")).contains(person.text("told.back.text"));
        assertThat(tellings.find(telling.id()).orElseThrow().state()).isEqualTo(Telling.State.TAKEN_BACK);
        assertThat(reading.read(telling.id(), "test", true)).isEmpty();
        assertThat(photographs.of(telling.id().value())).isEmpty();
        person.says("/follow");
        assertThat(person.says(receipt)).contains(person.text("told.back.text"));
    }

    @Test
    void whatAnOfficerHasDecidedOnIsTakenBackNoMore() {
        Person person = telling();
        person.says("Seen in Invented Street");
        String receipt = end(person);
        Telling telling = sent(receipt).getFirst();
        person.says("/follow");
        person.says(receipt);
        person.chooses("bot.told.take");
        tellings.change(telling.id(), Telling.State.SET_ASIDE);
        assertThat(person.chooses("bot.back.yes")).contains(person.text("told.read.text"));
        assertThat(tellings.find(telling.id()).orElseThrow().state()).isEqualTo(Telling.State.SET_ASIDE);
    }
}
