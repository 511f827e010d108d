package org.whereabouts.hotline.menu;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.left.CallBack.Kind;
import org.whereabouts.hotline.line.Call.Heard;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.prompts.Sounds;

/// Leaving a message, a number, or both. What was said is kept before anything else is asked: whoever hangs up then has
/// been heard.
final class Leaving {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration SILENCE = Duration.ofSeconds(6);
    private static final int TRIES = 3;
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;

    private final Talk talk;
    private final Voice voice;
    private Sound last = Sound.NONE;

    Leaving(Talk talk) {
        this.talk = talk;
        this.voice = talk.voice();
    }

    /// A message, and the number to call.
    void message() {
        UUID left = record("message.how");
        for (int tries = 1; left != null && tries <= TRIES; tries++) {
            char key = voice.ask("123", List.of("message.check")).orElse('1');
            if (key == '1') {
                break;
            }
            if (key == '2') {
                left = record(left, "message.how");
            } else {
                talk.call().play(last);
            }
        }
        if (left == null) {
            return;
        }
        UUID kept = left;
        number().ifPresent(number -> talk.house().leaving().number(kept, number));
        voice.say("message.kept");
    }

    /// A message of whoever presses nothing. The number that the network says is kept with it.
    void silently() {
        if (record("silent.record") == null) {
            record("message.empty", "silent.record");
        }
    }

    private @Nullable UUID record(String... sentences) {
        return record(null, sentences);
    }

    /// @param before what is replaced, or null
    /// @return null when nothing was said
    private @Nullable UUID record(@Nullable UUID before, String... sentences) {
        voice.say(sentences);
        talk.call().play(Sounds.tone());
        Sound said = talk.call().record(LONGEST, SILENCE);
        if (!Sounds.isSomethingSaid(said)) {
            if (before == null && talk.caller().language() != null) {
                voice.say("message.empty");
            }
            return before;
        }
        last = said;
        if (before != null) {
            talk.house().leaving().message(before, said);
            forgetTheKey();
            return before;
        }
        UUID left = talk.leave(Kind.RECORDING, talk.call().from().orElse(null), said);
        forgetTheKey();
        return left;
    }

    /// A key may have ended the recording; it is no answer to what is asked next.
    private void forgetTheKey() {
        Heard ignored = talk.call().listen(Duration.ofMillis(100));
    }

    /// That they are to be called back.
    void callBack() {
        Optional<String> number = number();
        if (number.isEmpty()) {
            voice.say("number.none");
            return;
        }
        talk.leave(Kind.CALL, number.get(), null);
        voice.say("back.kept");
    }

    /// The number to call: the one that the network says, if they want that, or one that they type.
    private Optional<String> number() {
        Optional<String> shown = talk.call().from();
        if (shown.isPresent()) {
            var question = List.of("number.this", "=" + shown.get(), "number.yes");
            // Whoever says nothing has heard it, and has not said no.
            if (voice.ask("12", question).orElse('1') == '1') {
                return shown;
            }
        }
        return typed();
    }

    private Optional<String> typed() {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<String> typed = voice.digits("number.type", MOST_DIGITS);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (typed.get().length() >= FEWEST_DIGITS) {
                var question = List.of("number.heard", "=" + typed.get(), "number.right");
                if (voice.ask("12", question).orElse('1') == '1') {
                    return typed;
                }
            }
        }
        return Optional.empty();
    }
}
