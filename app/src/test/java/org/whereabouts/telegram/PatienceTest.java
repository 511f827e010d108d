package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.registry.Operation;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.own.KeyInTheFolder;
import org.whereabouts.telegram.receiving.ReceivingUpdates;
import org.whereabouts.telegram.talking.Talks;

/// Talks in which something is in the way: an old state, a silent server, hours of absence, a stranger.
class PatienceTest extends Chatting {

    private static final Pattern RECEIPT =
            Pattern.compile(".*?(\\d{4}-\\d{3}-\\d{3}).*?(\\p{L}{5}(?:-\\p{L}{5}){4}).*", Pattern.DOTALL);

    @Autowired
    Talks talks;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Tellings tellings;

    @Autowired
    KeyInTheFolder keys;

    @Autowired
    MovingClock clock;

    private Person person() {
        return new Person(server, telegram, bot, words, Locale.ENGLISH, true);
    }

    private Person telling() {
        Person person = person();
        person.says("/report");
        person.chooses("bot.warning.understood");
        person.chooses("choice.about.someone");
        return person;
    }

    @Test
    void aTalkOfAnotherVersionBeginsAnewAndStopsNobody() {
        Person person = person();
        Person other = person();
        person.says("/start");
        String chat = ReceivingUpdates.name(keys.key(), new ChatId(person.chat()));
        for (String unreadable : List.of("{\"chat\":1,\"state\":\"ask.nothing\"}", "no json", "{}")) {
            byte[] json = unreadable.getBytes(StandardCharsets.UTF_8);
            talks.put(chat, new Talks.Kept(clock.instant(), keys.key().seal(Talks.Kept.place(chat), json)));
            assertThat(person.says("/start")).contains(person.text("bot.hello"));
            assertThat(other.says("/start")).contains(other.text("bot.hello"));
        }
    }

    @Test
    void whatAFamilyWroteInHoursOfSilenceIsNoFlood() {
        Person person = person();
        for (int n = 0; n < 120; n++) {
            Instant said = clock.instant().minus(Duration.ofMinutes(180 - n));
            server.dates(() -> said);
            server.writes(person.chat(), "en", "word " + n);
        }
        bot.fetch(telegram);
        bot.turn(telegram);
        assertThat(server.shown(person.chat()))
                .filteredOn(one -> !one.text().startsWith("> "))
                .hasSize(120)
                .noneMatch(one -> one.text().contains(person.text("bot.flood")));
    }

    @Test
    void aFileWaitsForAsLongAsTelegramAsksAndForHoursOfSilence() {
        Person person = telling();
        server.keeps("video", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2'});
        for (int n = 0; n < 9; n++) {
            server.next("getFile", n < 6 ? new FakeTelegram.Wait(30) : new FakeTelegram.Broken(500));
        }
        Map<String, ?> video = Map.of("video", Map.of("file_id", "video", "file_size", 12));
        assertThat(person.sends(video)).doesNotContain(person.text("bot.file.added"));
        for (int n = 0; n < 9; n++) {
            bot.pass(Duration.ofMinutes(5));
            bot.turn(telegram);
        }
        assertThat(person.heard()).contains(person.text("bot.file.added"));
        for (int n = 0; n < 100; n++) {
            server.next("getFile", new FakeTelegram.Broken(500));
        }
        person.sends(video);
        for (int n = 0; n < 8; n++) {
            bot.pass(Duration.ofHours(1));
            bot.turn(telegram);
        }
        assertThat(person.heard()).contains(person.text("bot.file.gone"));
    }

    @Test
    void aFileThatNobodyAskedForIsNotFetched() {
        Person person = person();
        server.keeps("large", new byte[10]);
        Map<String, ?> file = Map.of("document", Map.of("file_id", "large"));
        assertThat(person.sends(file)).contains(person.text("bot.post.again"), person.text("bot.warning"));
        person.says("/look");
        assertThat(person.sends(file)).contains(person.text("bot.warning.first"));
        person.chooses("bot.warning.understood");
        assertThat(person.sends(file)).contains(person.text("bot.look.words"));
        person.says("/follow");
        assertThat(person.sends(file)).contains(person.text("bot.receipt.words"));
        assertThat(server.asked("getFile")).isEmpty();
    }

    @Test
    void aKeyBeneathOneEnquiryDoesNotWithdrawAnother() {
        Matcher first = filed();
        Matcher second = filed();
        Person person = person();
        person.says("/follow");
        person.chooses("bot.warning.understood");
        person.says(first.group(1) + " " + first.group(2));
        FakeTelegram.Shown beneath = server.last(person.chat());
        person.says("/follow");
        person.says(second.group(1) + " " + second.group(2));
        String gives = String.valueOf(beneath.keys().get(person.text("bot.standing.withdraw")));
        server.pressesOn(person.chat(), "en", beneath.message(), gives);
        bot.turn(telegram);
        assertThat(person.heard()).contains(person.text("bot.behind"));
        assertThat(person.chooses("bot.standing.renew")).contains(person.text("bot.renewed"));
        assertThat(person.chooses("bot.standing.withdraw")).contains(person.text("bot.withdraw.sure", second.group(1)));
        person.chooses("bot.withdraw.yes");
        assertThat(state(second)).isInstanceOf(Enquiry.Withdrawn.class);
        assertThat(state(first)).isInstanceOf(Enquiry.Open.class);
    }

    private Enquiry state(Matcher receipt) {
        return enquiries
                .code(Receipt.Digits.parse(receipt.group(1)).orElseThrow())
                .flatMap(code -> enquiries.find(code.id()))
                .orElseThrow();
    }

    private Matcher filed() {
        Person person = person();
        person.says("/enquire");
        person.chooses("bot.warning.understood");
        person.says("Invented Person");
        person.says("1990");
        person.chooses("bot.skip");
        person.chooses("bot.skip");
        person.chooses("choice.kinship.child");
        assertThat(person.says("+380 44 111 22 33")).contains("+380 44 111 22 33");
        Matcher receipt = RECEIPT.matcher(person.chooses("bot.ask.send"));
        assertThat(receipt.matches()).isTrue();
        assertThat(person.chooses("bot.written")).contains(person.text("bot.written.done"));
        assertThat(person.says(receipt.group(1) + "\n" + receipt.group(2))).contains(person.text("bot.not-understood"));
        assertThat(server.shown(person.chat())).noneMatch(one -> one.text().contains(receipt.group(2)));
        return receipt;
    }

    @Test
    void aPostThatIsKnownIsNotToldAgainAndOneTooLongIsToldInTwo() {
        Person person = person();
        person.says("/report");
        person.chooses("bot.warning.understood");
        person.says("/menu");
        int before = waiting();
        assertThat(person.sends(post(91, "a".repeat(4096)))).contains(person.text("bot.post"));
        assertThat(waiting()).isEqualTo(before + 2);
        assertThat(person.sends(post(91, "the same"))).contains(person.text("bot.post"));
        assertThat(waiting()).isEqualTo(before + 2);
        assertThat(person.sends(post(9, "another"))).contains(person.text("bot.post"));
        assertThat(waiting()).isEqualTo(before + 3);
    }

    private int waiting() {
        return tellings.list(Operation.FIRST, Telling.State.AWAITING, 1000).size();
    }

    private static Map<String, ?> post(int number, String text) {
        Map<String, ?> chat = Map.of("id", -1009, "type", "channel", "username", Bot.CHANNEL);
        return Map.of(
                "text",
                text,
                "forward_origin",
                Map.of("type", "channel", "date", 1_700_000_000, "message_id", number, "chat", chat));
    }

    @Test
    void nothingIsCalledNotedThatWasNot() {
        Person person = telling();
        String noted = person.text("bot.tell.noted");
        Map<String, ?> gone = Map.of("document", Map.of("file_id", "gone"));
        assertThat(person.sends(gone)).contains(person.text("bot.file.gone")).doesNotContain(noted);
        assertThat(person.chooses("bot.tell.done")).contains(person.text("trouble.told"));
        assertThat(person.says("b".repeat(3000))).contains(noted);
        person.chooses("bot.tell.done");
        person.chooses("choice.source.saw");
        assertThat(person.chooses("bot.reach.no")).endsWith(person.text("bot.tell.check"));
        Matcher receipt = RECEIPT.matcher(person.chooses("bot.tell.send"));
        assertThat(receipt.matches()).isTrue();
        person.says("/follow");
        assertThat(person.says(receipt.group(1) + " lusab-babad-gutih-tugad-zonuk"))
                .contains(person.text("trouble.receipt"));
        assertThat(person.says(receipt.group(1) + " " + receipt.group(2)))
                .contains(person.text("told.waits"), person.text("told.waits.text"));
    }
}
