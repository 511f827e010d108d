package org.whereabouts.hotline.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.hotline.Families;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.hotline.calls.Ending;
import org.whereabouts.hotline.calls.TheLine;
import org.whereabouts.hotline.left.CallBack;
import org.whereabouts.hotline.left.CallBacks;
import org.whereabouts.hotline.left.OpeningACallBack;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.line.ScriptedCall;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.phone.Sounds;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.phone.Track;
import org.whereabouts.hotline.prompts.Prompts;
import org.whereabouts.hotline.prompts.Wav;
import org.whereabouts.hotline.switchboard.Caller;
import org.whereabouts.hotline.switchboard.Switchboard;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.sealing.TestKey;

/// The whole menu by the keys of a real telephone, in each language at the same time: every sentence arrives sample for
/// sample, in one piece, and what callers leave is kept as they said it.
@WithHotline
@Timeout(400)
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_TELEPHONES", matches = "1", disabledReason = "no baresip")
class TheMenuByTelephoneTest {

    private static final List<String> LANGUAGES = List.of("en", "uk", "ru");
    private static final boolean LONG = Boolean.getBoolean("whereabouts.long");
    private static final double GAP_MILLIS = 40;
    private static final Duration MESSAGE = Duration.ofSeconds(7);
    /// The key at the end of a message is kept out of it.
    private static final int KEY = Sound.RATE / 2;

    @Autowired
    Answering answering;

    @Autowired
    Prompts prompts;

    @Autowired
    TheLine theLine;

    @Autowired
    Switchboard switchboard;

    @Autowired
    Calls calls;

    @Autowired
    CallBacks callBacks;

    @Autowired
    OpeningACallBack opening;

    @Autowired
    Families families;

    @Autowired
    Staff staff;

    @Autowired
    Officers officers;

    @Autowired
    TestKey key;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient database;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        clock.set(MovingClock.NOON);
        key.unlock();
        database.sql("delete from hotline.call_back").update();
        database.sql("delete from hotline.call").update();
        nobody();
    }

    @AfterEach
    void nobody() {
        officers.all().forEach(one -> switchboard.away(one.id()));
        switchboard.waiting().forEach(switchboard::leave);
    }

    /// The sentences take as long as they take to hear: some three minutes, so this is for the long run.
    @Test
    @EnabledIfSystemProperty(named = "whereabouts.long", matches = "true")
    void everyKeyLeadsWhereItSaysAndNothingIsLost() throws Exception {
        try (TestLine line = TestLine.open(answering, clock)) {
            List<Callable<Track>> all = new ArrayList<>();
            LANGUAGES.forEach(language -> all.add(() -> wholeMenu(line.port(), language)));
            all.add(() -> nothingPressed(line.port()));
            List<Track> tracks = atOnce(all);
            tracks.forEach(TheMenuByTelephoneTest::hasNoGap);
        }
        assertThat(callBacks.waiting(20)).hasSize(7);
        assertThat(endings()).containsExactlyInAnyOrder("en MESSAGE", "ru MESSAGE", "uk MESSAGE", "- MESSAGE");
    }

    @Test
    void saysWhetherSomebodyIsThereAndHowLongItTakes() throws Exception {
        switchboard.here(staff.hire(Role.OPERATOR).id());
        waitedLately(Duration.ofMinutes(4));
        Caller another = switchboard.begin(new ScriptedCall(clock, null));
        switchboard.enter(another, clock.instant());
        try (TestLine line = TestLine.open(answering, clock)) {
            List<Callable<Track>> all = new ArrayList<>();
            LANGUAGES.forEach(language -> all.add(() -> waits(line.port(), language)));
            atOnce(all).forEach(TheMenuByTelephoneTest::hasNoGap);
        } finally {
            switchboard.end(another);
        }
        assertThat(endings()).containsExactlyInAnyOrder("en HUNG_UP", "ru HUNG_UP", "uk HUNG_UP");
    }

    private Track wholeMenu(int line, String language) throws Exception {
        Locale spoken = Locale.forLanguageTag(language);
        Sound words = prompts.say(spoken, "operator.there");
        Families.Family family = families.ask();
        try (var caller = new KeysOnATelephone(line, folder.resolve(language), prompts, spoken, words)) {
            choose(caller, language);
            caller.hears("operator.none", "menu.message", "menu.standing", "menu.back", "menu.again");
            caller.presses("2");
            caller.hears("message.how");
            caller.hears(org.whereabouts.hotline.prompts.Sounds.tone(), "tone");
            caller.speaks(MESSAGE);
            caller.presses("#");
            leavesANumber(caller, numberOf(language), true);
            caller.hears("message.kept");
            caller.hears("operator.none");
            caller.presses("3");
            caller.hears("standing.number");
            caller.presses(family.number());
            caller.hears("standing.code");
            caller.presses(family.digits());
            caller.hears("standing.open", "standing.choice");
            caller.presses("1");
            leavesANumber(caller, "0" + numberOf(language), false);
            caller.hears("back.kept");
            caller.hears("operator.none");
            caller.hangsUp();
            hasHeard(caller);
            isKept(spoken, caller.said(), words);
            isToBeCalled(spoken, family);
            return caller.track();
        }
    }

    /// In each language they are asked in that language; they press when they have heard it to its end.
    private void choose(KeysOnATelephone caller, String language) throws Exception {
        List<String> spoken =
                theLine.languages().stream().map(Locale::getLanguage).toList();
        String choice = Integer.toString(spoken.indexOf(language) + 1);
        caller.hears("welcome", "language", "=" + choice);
        caller.presses(choice);
    }

    private static void leavesANumber(KeysOnATelephone caller, String number, boolean message) throws Exception {
        if (message) {
            caller.hears("message.check");
            caller.presses("1");
        }
        caller.hears("number.type");
        caller.presses(number + "#");
        caller.hears("number.heard", "=" + number, "number.right");
        caller.presses("1");
    }

    private static String numberOf(String language) {
        return "050111220" + LANGUAGES.indexOf(language);
    }

    /// What was left is, sample for sample, what left the telephone; and there, what the caller said.
    private void isKept(Locale language, Sound said, Sound words) {
        CallBack left = left(CallBack.Kind.RECORDING, language);
        assertThat(new String(callBacks.message(left.id()).orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("RIFF", "WAVE");
        OpeningACallBack.Open open = open(left);
        assertThat(open.number()).isEqualTo(numberOf(language.getLanguage()));
        Sound kept = Wav.read(Base64.getDecoder().decode(Objects.requireNonNull(open.message())))
                .orElseThrow();
        assertThat(kept.length()).isBetween(MESSAGE.minusMillis(500), MESSAGE.plusSeconds(3));
        assertThat(left.length()).isEqualTo(kept.length());
        short[] all = Arrays.copyOf(kept.samples(), kept.size() - KEY);
        assertThat(Sounds.find(all, said.samples())).isGreaterThanOrEqualTo(0);
        assertThat(Sounds.findNear(words.samples(), all)).isGreaterThanOrEqualTo(0);
    }

    /// Who showed the digits and pressed one is called about their enquiry.
    private void isToBeCalled(Locale language, Families.Family family) {
        CallBack left = left(CallBack.Kind.CALL, language);
        assertThat(left.enquiry()).isEqualTo(family.id());
        assertThat(open(left).number()).isEqualTo("0" + numberOf(language.getLanguage()));
    }

    private CallBack left(CallBack.Kind kind, Locale language) {
        return callBacks.waiting(20).stream()
                .filter(one -> one.kind() == kind && language.equals(one.language()))
                .findFirst()
                .orElseThrow();
    }

    private OpeningACallBack.Open open(CallBack left) {
        var confirmed =
                staff.as(staff.hire(Role.OPERATOR)).confirmed(clock.instant()).orElseThrow();
        return (OpeningACallBack.Open) opening.open(left.id(), confirmed);
    }

    /// Somebody who presses nothing hears everything twice, in all languages, speaks after a tone, and is said goodbye
    /// to.
    private Track nothingPressed(int line) throws Exception {
        Locale first = theLine.languages().getFirst();
        Sound words = prompts.say(first, "operator.there").then(Sound.silence(Duration.ofMillis(6200)));
        try (var caller = new KeysOnATelephone(line, folder.resolve("nothing"), prompts, first, words)) {
            for (int round = 0; round < 2; round++) {
                for (Locale one : theLine.languages()) {
                    caller.hears(
                            one,
                            "welcome",
                            "language",
                            "=" + (theLine.languages().indexOf(one) + 1));
                }
            }
            for (Locale one : theLine.languages()) {
                caller.hears(one, "silent.record");
            }
            caller.hears(org.whereabouts.hotline.prompts.Sounds.tone(), "tone");
            for (Locale one : theLine.languages()) {
                caller.hears(one, "goodbye");
            }
            caller.isOver();
            hasHeard(caller);
            CallBack left = callBacks.waiting(20).stream()
                    .filter(one -> one.language() == null)
                    .findFirst()
                    .orElseThrow();
            assertThat(left.length()).isGreaterThan(Duration.ofSeconds(6));
            return caller.track();
        }
    }

    private Track waits(int line, String language) throws Exception {
        Locale spoken = Locale.forLanguageTag(language);
        Sound quiet = Sound.silence(Duration.ofSeconds(1));
        try (var caller = new KeysOnATelephone(line, folder.resolve(language), prompts, spoken, quiet)) {
            choose(caller, language);
            caller.hears("operator.there", "wait.5", "menu.operator");
            caller.presses("1");
            caller.hears("waiting.stay", "wait.5", "waiting.choice");
            caller.presses("#");
            caller.hears("operator.there", "wait.5");
            caller.hangsUp();
            return caller.track();
        }
    }

    private void waitedLately(Duration length) {
        String officer = Officer.Id.fresh().toString();
        for (int n = 1; n <= 3; n++) {
            var id = new Call.Id(UUID.randomUUID());
            var rang = clock.instant().minus(Duration.ofMinutes(30));
            calls.begin(id, rang);
            calls.wants(id, rang);
            calls.take(id, rang.plus(length), officer);
            calls.end(id, rang.plus(length).plusSeconds(60), Ending.SPOKE);
        }
    }

    /// How the calls of real telephones ended.
    private List<String> endings() throws InterruptedException {
        String sql = "select coalesce(language, '-') || ' ' || coalesce(ending, 'GOES ON') from hotline.call"
                + " where taken is null";
        List<String> all = List.of("GOES ON");
        for (int tried = 0; tried < 50 && all.stream().anyMatch(one -> one.endsWith("GOES ON")); tried++) {
            Thread.sleep(100);
            all = database.sql(sql)
                    .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                    .list();
        }
        return all;
    }

    /// The telephone has understood what came: nine in ten in the long run, half where the machine does other work.
    private static void hasHeard(KeysOnATelephone caller) throws Exception {
        double share = caller.shareInItsOwnRecording();
        System.out.printf("the telephone's own recording holds %.0f %% of the sentences whole%n", 100 * share);
        assertThat(share).isGreaterThanOrEqualTo(LONG ? .9 : .5);
    }

    /// Nothing is missing, doubled or out of order, ever; and no two packets are 40 ms apart. A machine that does other
    /// work stops telephone, wire and line alike: there, 99 of 100 are asked for, and all of them in the long run.
    private static void hasNoGap(Track track) {
        System.out.printf(
                "%,d packets: breaks %d; gap p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, at most %.1f ms%n",
                track.packets().size(),
                track.breaks(),
                track.gapOf(.5),
                track.gapOf(.99),
                track.gapOf(.999),
                track.longestGap());
        assertThat(track.breaks()).isZero();
        assertThat(track.gapOf(LONG ? 1 : .99)).isLessThan(GAP_MILLIS);
    }

    private static List<Track> atOnce(List<Callable<Track>> all) throws Exception {
        List<Track> tracks = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<Track> one : threads.invokeAll(all)) {
                tracks.add(one.get());
            }
        }
        return tracks;
    }
}
