package org.whereabouts.hotline.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
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
import org.whereabouts.hotline.prompts.Sounds;
import org.whereabouts.hotline.switchboard.Switchboard;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.sealing.TestKey;

/// What callers meet, in each language, whatever they press, and when they press nothing.
@WithHotline
@ExtendWith(OutputCaptureExtension.class)
class MenuTest {

    private static final String NUMBER = "+380441234567";
    private static final Call.Telephone PHONE = new Call.Telephone("sip:operator@127.0.0.1");
    private static final Sound WORDS = speech(Duration.ofSeconds(2));

    @Autowired
    Answering answering;

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
    TheLine line;

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

    private @Nullable Officer operator;

    @BeforeEach
    void open() {
        clock.set(MovingClock.NOON);
        key.unlock();
        database.sql("delete from hotline.call_back").update();
        database.sql("delete from hotline.call").update();
        // Whom other tests of this program left at the desk and on the line.
        officers.all().forEach(one -> switchboard.away(one.id()));
        switchboard.waiting().forEach(switchboard::leave);
    }

    @AfterEach
    void away() {
        if (operator != null) {
            switchboard.away(operator.id());
        }
        operator = null;
    }

    @ParameterizedTest
    @CsvSource({"en, uk/language", "uk, uk/language", "ru, uk/language"})
    void eachLanguageIsAskedForInItself(String language, String asked) {
        ScriptedCall call = call(NUMBER).on(asked, keyOf(language)).on(language + "/menu.again", "!");
        answering.take(call);
        assertThat(call.heard()).contains("en/language", "uk/language", "ru/language");
        assertThat(call.heard()).endsWith(language + "/menu.back", language + "/menu.again");
        assertThat(calls.find(call.id())).get().satisfies(kept -> {
            assertThat(kept.language()).hasToString(language);
            assertThat(kept.ending()).isEqualTo(Ending.HUNG_UP);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void aMessageIsKeptSealedWithTheNumberThatTheCallerAgreesTo(String language) {
        ScriptedCall call = speaking(language, NUMBER)
                .on(language + "/menu.again", "2", "!")
                .on(language + "/message.check", "31")
                .on(language + "/number.yes", "1")
                .saying(WORDS);
        answering.take(call);
        assertThat(call.heard())
                .containsSubsequence(
                        language + "/message.how",
                        "?",
                        language + "/message.check",
                        language + "/number.this",
                        language + "/plus",
                        language + "/digit.3",
                        language + "/digit.8",
                        language + "/number.yes",
                        language + "/message.kept",
                        language + "/menu.again");
        CallBack left = only();
        assertThat(left.kind()).isEqualTo(CallBack.Kind.RECORDING);
        assertThat(left.language()).hasToString(language);
        assertThat(left.length()).isEqualTo(WORDS.length());
        assertThat(number(left)).isEqualTo(NUMBER);
        assertThat(new String(callBacks.message(left.id()).orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("RIFF", "WAVE");
        assertThat(ending(call)).isEqualTo(Ending.MESSAGE);
    }

    @Test
    void whoHangsUpAfterSpeakingHasBeenHeard() {
        ScriptedCall call = speaking("uk", NUMBER)
                .on("uk/menu.again", "2")
                .on("uk/message.check", "!")
                .saying(WORDS);
        answering.take(call);
        assertThat(only().length()).isEqualTo(WORDS.length());
        assertThat(number(only())).isEqualTo(NUMBER);
        assertThat(ending(call)).isEqualTo(Ending.MESSAGE);
    }

    @Test
    void whatIsSaidAgainTakesThePlaceOfTheFirst() {
        ScriptedCall call = speaking("uk", null)
                .on("uk/menu.again", "2", "!")
                .on("uk/message.check", "2", "1")
                .on("uk/number.type", "0501112233#")
                .on("uk/number.right", "1")
                .saying(WORDS);
        answering.take(call);
        assertThat(call.heard()).containsSubsequence("uk/number.heard", "uk/digit.0", "uk/digit.5", "uk/number.right");
        assertThat(number(only())).isEqualTo("0501112233");
    }

    @Test
    void silenceIsNoMessage() {
        ScriptedCall call =
                speaking("ru", NUMBER).on("ru/menu.again", "2", "!").saying(Sound.silence(Duration.ofSeconds(5)));
        answering.take(call);
        assertThat(call.heard()).contains("ru/message.empty");
        assertThat(callBacks.waiting(10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void whoeverPressesNothingIsRecordedInAllLanguages(String ignored) {
        ScriptedCall call = call(NUMBER).saying(WORDS);
        answering.take(call);
        assertThat(call.heard())
                .containsSubsequence("en/silent.record", "?")
                .contains("uk/silent.record", "ru/silent.record", "en/goodbye", "uk/goodbye", "ru/goodbye");
        assertThat(number(only())).isEqualTo(NUMBER);
        assertThat(only().language()).isNull();
        assertThat(call.isOver()).isTrue();
    }

    @Test
    void whoeverPressesNothingComesToAPersonWhereOneIsThere() {
        Officer officer = operator();
        ScriptedCall call = call(null);
        call.doing("en/waiting.stay", () -> take(call, officer)).handed(new Call.Handed.Spoke(Duration.ofMinutes(3)));
        answering.take(call);
        assertThat(call.heard())
                .containsSubsequence("en/silent.stay", "en/waiting.stay", "en/connecting", "en/goodbye");
        assertThat(call.rungAt()).containsExactly(PHONE);
        assertThat(ending(call)).isEqualTo(Ending.SPOKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void aPersonIsWaitedForAndComes(String language) {
        Officer officer = operator();
        ScriptedCall call = speaking(language, NUMBER).on(language + "/menu.again", "1", "!");
        call.doing(language + "/waiting.still", () -> take(call, officer))
                .handed(new Call.Handed.Spoke(Duration.ofMinutes(3)));
        answering.take(call);
        assertThat(call.heard())
                .containsSubsequence(
                        language + "/operator.there",
                        language + "/menu.operator",
                        language + "/waiting.stay",
                        language + "/wait.none",
                        language + "/waiting.still",
                        language + "/connecting",
                        language + "/talk.over",
                        language + "/menu.again");
        assertThat(calls.find(call.id())).get().satisfies(kept -> {
            assertThat(kept.officer()).isEqualTo(officer.id().toString());
            assertThat(kept.wanted()).isBefore(kept.taken());
            assertThat(kept.ending()).isEqualTo(Ending.SPOKE);
        });
    }

    @Test
    void whoseOfficerDoesNotAnswerKeepsTheirPlace() {
        Officer officer = operator();
        ScriptedCall call = speaking("uk", NUMBER).on("uk/menu.again", "1", "!");
        call.doing("uk/waiting.stay", () -> take(call, officer))
                .doing("uk/waiting.still", () -> {
                    assertThat(switchboard.waiting()).hasSize(1);
                    take(call, officer);
                })
                .handed(new Call.Handed.NobodyAnswered(), new Call.Handed.Spoke(Duration.ofMinutes(1)));
        answering.take(call);
        assertThat(call.heard()).containsSubsequence("uk/connect.failed", "uk/waiting.still", "uk/talk.over");
        assertThat(call.rungAt()).hasSize(2);
        assertThat(switchboard.waiting()).isEmpty();
    }

    @Test
    void howLongOneWaitsIsWhatOthersHaveWaited() {
        Officer officer = operator();
        Instant now = clock.instant();
        for (int minutes : List.of(1, 4, 9)) {
            var id = new Call.Id(UUID.randomUUID());
            calls.begin(id, now.minusSeconds(3000));
            calls.wants(id, now.minusSeconds(3000));
            calls.take(
                    id,
                    now.minusSeconds(3000).plusSeconds(60L * minutes),
                    officer.id().toString());
        }
        // Another caller waits already, so that nobody is free.
        var other = switchboard.begin(call(null));
        switchboard.enter(other, now.minusSeconds(60));
        ScriptedCall call = speaking("uk", NUMBER).on("uk/menu.again", "1").on("uk/waiting.choice", "!");
        answering.take(call);
        assertThat(call.heard()).containsSubsequence("uk/operator.there", "uk/wait.5", "uk/waiting.stay", "uk/wait.5");
        // Nobody is told less than somebody waits at this moment.
        switchboard.enter(other, now.minusSeconds(900));
        ScriptedCall later = speaking("uk", NUMBER).on("uk/menu.again", "!");
        answering.take(later);
        assertThat(later.heard()).contains("uk/wait.20");
        switchboard.end(other);
    }

    @Test
    void whoHangsUpWhileItRingsHasNotSpokenAndWhoHangsUpAfterwardsHas() {
        Officer officer = operator();
        ScriptedCall ringing = speaking("uk", NUMBER).on("uk/menu.again", "1");
        ringing.doing("uk/waiting.stay", () -> take(ringing, officer));
        answering.take(ringing);
        assertThat(ending(ringing)).isEqualTo(Ending.GAVE_UP);
        assertThat(calls.find(ringing.id()))
                .get()
                .satisfies(kept -> assertThat(kept.taken()).isNull());
        ScriptedCall spoke = speaking("uk", NUMBER).on("uk/menu.again", "1").hangsUpAfter(Duration.ofMinutes(4));
        spoke.doing("uk/waiting.stay", () -> take(spoke, officer));
        answering.take(spoke);
        assertThat(ending(spoke)).isEqualTo(Ending.SPOKE);
        assertThat(calls.find(spoke.id()))
                .get()
                .satisfies(kept -> assertThat(kept.taken()).isNotNull());
    }

    @Test
    void whoGivesUpWaitingIsCountedSo() {
        operator();
        ScriptedCall call = speaking("uk", NUMBER).on("uk/menu.again", "1").on("uk/waiting.stay", "!");
        answering.take(call);
        assertThat(ending(call)).isEqualTo(Ending.GAVE_UP);
        assertThat(switchboard.waiting()).isEmpty();
    }

    @Test
    void whoeverWaitsTooLongIsOfferedACallAndNotCutOff() {
        operator();
        ScriptedCall call = speaking("uk", NUMBER)
                .on("uk/menu.again", "1", "!")
                .on("uk/waiting.nobody", "1")
                .on("uk/number.yes", "1");
        answering.take(call);
        assertThat(call.heard()).containsSubsequence("uk/waiting.nobody", "uk/back.kept", "uk/menu.again");
        assertThat(only().kind()).isEqualTo(CallBack.Kind.CALL);
        assertThat(ending(call)).isEqualTo(Ending.CALL_BACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void whoHasAReceiptHearsWhereItStandsAndNoNews(String language) {
        Families.Family family = families.ask();
        ScriptedCall call = speaking(language, NUMBER)
                .on(language + "/menu.again", "3", "!")
                .on(language + "/standing.number", family.number())
                .on(language + "/standing.code", family.digits())
                .on(language + "/standing.choice", "1")
                .on(language + "/number.yes", "1");
        answering.take(call);
        assertThat(call.heard())
                .containsSubsequence(
                        language + "/standing.open", language + "/standing.choice", language + "/back.kept");
        assertThat(only().enquiry()).isEqualTo(family.id());
        assertThat(calls.about(family.id(), 5)).hasSize(1);
        assertThat(ending(call)).isEqualTo(Ending.CALL_BACK);
    }

    @Test
    void wrongDigitsTellNothingAndLeadToAPerson() {
        Families.Family family = families.ask();
        String wrong = family.digits().equals("00000000") ? "11111111" : "00000000";
        ScriptedCall call = speaking("uk", NUMBER)
                .on("uk/menu.again", "3", "!")
                .on("uk/standing.number", family.number(), family.number(), "1234567890")
                .on("uk/standing.code", wrong, wrong, wrong)
                .on("uk/standing.choice", "#");
        answering.take(call);
        assertThat(call.heard()).containsSubsequence("uk/standing.wrong", "uk/standing.wrong", "uk/standing.wrong");
        assertThat(call.heard()).containsSubsequence("uk/standing.person", "uk/standing.choice", "uk/menu.again");
        assertThat(call.heard()).doesNotContain("uk/standing.open");
        assertThat(calls.about(family.id(), 5)).isEmpty();
    }

    @Test
    void aNumberThatIsGuessedAtIsNotAnsweredAboutForAnHour() {
        Families.Family family = families.ask();
        for (int n = 0; n < 4; n++) {
            answering.take(speaking("uk", null)
                    .on("uk/menu.again", "3", "!")
                    .on("uk/standing.number", family.number(), family.number(), family.number())
                    .on("uk/standing.code", "00000001", "00000002", "00000003")
                    .on("uk/standing.choice", "#"));
        }
        ScriptedCall call = speaking("uk", null)
                .on("uk/menu.again", "3", "!")
                .on("uk/standing.number", family.number())
                .on("uk/standing.code", family.digits())
                .on("uk/standing.choice", "#");
        answering.take(call);
        assertThat(call.heard()).contains("uk/standing.later").doesNotContain("uk/standing.open");
        clock.pass(Duration.ofMinutes(61));
        ScriptedCall later = speaking("uk", null)
                .on("uk/menu.again", "3", "!")
                .on("uk/standing.number", family.number())
                .on("uk/standing.code", family.digits())
                .on("uk/standing.choice", "#");
        answering.take(later);
        assertThat(later.heard()).contains("uk/standing.open");
    }

    @Test
    void whoHasNoDigitsComesToAPerson() {
        ScriptedCall call = speaking("uk", NUMBER)
                .on("uk/menu.again", "3", "!")
                .on("uk/standing.number", "1234567894")
                .on("uk/standing.code", "#")
                .on("uk/standing.choice", "0")
                .on("uk/waiting.choice", "1")
                .on("uk/number.yes", "1");
        answering.take(call);
        assertThat(call.heard())
                .containsSubsequence("uk/standing.person", "uk/standing.choice", "uk/operator.none", "uk/back.kept");
        assertThat(only().enquiry()).isNull();
    }

    @Test
    void aStarSaysItAgainAndAnUnknownKeyLosesNothing() {
        ScriptedCall call = speaking("uk", NUMBER).on("uk/menu.again", "*", "9", "!");
        answering.take(call);
        assertThat(call.heard().stream().filter("uk/menu.again"::equals)).hasSize(3);
        assertThat(call.heard()).contains("uk/key.unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uk/welcome",
                "uk/menu.again",
                "uk/message.how",
                "uk/message.check",
                "uk/number.yes",
                "uk/standing.number",
                "uk/standing.code",
                "uk/standing.choice",
                "uk/back.kept"
            })
    void whoeverHangsUpAnywhereLeavesNothingHalfDone(String where) {
        for (String choice : List.of("2", "3", "4")) {
            Families.Family family = families.ask();
            ScriptedCall call = call(NUMBER)
                    .on(where, "!")
                    .on("uk/language", keyOf("uk"))
                    .on("uk/menu.again", choice, "!")
                    .on("uk/message.check", "1")
                    .on("uk/standing.number", family.number())
                    .on("uk/standing.code", family.digits())
                    .on("uk/standing.choice", "#")
                    .on("uk/number.yes", "1")
                    .saying(WORDS);
            answering.take(call);
            assertThat(calls.find(call.id()))
                    .get()
                    .satisfies(kept -> assertThat(kept.ended()).isNotNull());
            assertThat(switchboard.waiting()).isEmpty();
        }
    }

    @Test
    void aCallIsAnsweredWhileTheServiceIsLocked() {
        key.lock();
        ScriptedCall call = speaking("uk", NUMBER)
                .on("uk/menu.again", "2", "!")
                .on("uk/message.check", "1")
                .on("uk/number.yes", "1")
                .saying(WORDS);
        answering.take(call);
        assertThat(only().hasMessage()).isTrue();
        key.unlock();
        assertThat(number(only())).isEqualTo(NUMBER);
    }

    @Test
    void noNumberStandsAnywhereInTheClear(CapturedOutput output) {
        answering.take(speaking("uk", NUMBER).on("uk/menu.again", "4", "!").on("uk/number.yes", "1"));
        String all = database.sql("select string_agg(c::text, ' ') from hotline.call c")
                        .query(String.class)
                        .single()
                + database.sql("select string_agg(c::text, ' ') from hotline.call_back c")
                        .query(String.class)
                        .single()
                + database.sql("select string_agg(a::text, ' ') from audit.entry a")
                        .query(String.class)
                        .single();
        assertThat(output.getAll()).doesNotContain("441234567");
        assertThat(all).doesNotContain("441234567").doesNotContain("343431323334353637");
    }

    private ScriptedCall call(@Nullable String number) {
        Officer there = operator;
        var call = new ScriptedCall(clock, number);
        return there == null ? call : call.meanwhile(() -> switchboard.heardOf(there.id()));
    }

    private ScriptedCall speaking(String language, @Nullable String number) {
        return call(number).on("uk/language", keyOf(language));
    }

    private String keyOf(String language) {
        List<String> spoken = line.languages().stream().map(Locale::getLanguage).toList();
        return Integer.toString(spoken.indexOf(language) + 1);
    }

    private Officer operator() {
        Officer officer = staff.hire(Role.OPERATOR);
        operator = officer;
        switchboard.here(officer.id());
        return officer;
    }

    private void take(ScriptedCall call, Officer officer) {
        switchboard.here(officer.id());
        assertThat(switchboard.take(switchboard.find(call.id().value()).orElseThrow(), officer.id(), PHONE))
                .isTrue();
    }

    private CallBack only() {
        assertThat(callBacks.waiting(10)).hasSize(1);
        return callBacks.waiting(10).getFirst();
    }

    private @Nullable String number(CallBack left) {
        var confirmed =
                staff.as(staff.hire(Role.OPERATOR)).confirmed(clock.instant()).orElseThrow();
        return opening.open(left.id(), confirmed) instanceof OpeningACallBack.Open open ? open.number() : null;
    }

    private @Nullable Ending ending(Call call) {
        return calls.find(call.id()).orElseThrow().ending();
    }

    private static Sound speech(Duration length) {
        Sound all = Sound.NONE;
        while (all.length().compareTo(length) < 0) {
            all = all.then(Sounds.tone());
        }
        return all;
    }
}
