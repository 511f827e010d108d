package org.whereabouts.hotline.menu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.line.Call.Heard;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.prompts.Prompts;
import org.whereabouts.hotline.prompts.Sounds;

/// Speaks to a caller and hears what they press. Whoever has not chosen a language hears all of them, one after the
/// other.
final class Voice {

    private static final Duration PATIENCE = Duration.ofSeconds(7);
    private static final Duration BETWEEN_DIGITS = Duration.ofSeconds(6);
    private static final int ROUNDS = 2;
    private static final int MOST_ROUNDS = 6;

    private final Call call;
    private final Prompts prompts;
    private List<Locale> languages;

    Voice(Call call, Prompts prompts, List<Locale> languages) {
        this.call = call;
        this.prompts = prompts;
        this.languages = languages;
    }

    void speak(List<Locale> chosen) {
        languages = List.copyOf(chosen);
    }

    List<Locale> languages() {
        return languages;
    }

    /// Sentences as one sound.
    Sound sound(List<String> sentences) {
        List<Sound> all = new ArrayList<>();
        for (Locale language : languages) {
            sentences.forEach(key -> all.add(sound(language, key)));
        }
        return Sounds.joined(all);
    }

    /// A sentence; one that begins with an equals sign is digits to be read out.
    private Sound sound(Locale language, String key) {
        return key.startsWith("=") ? prompts.spell(language, key.substring(1)) : prompts.say(language, key);
    }

    /// Says something; whatever is pressed meanwhile ends it, and counts for nothing.
    void say(String... sentences) {
        Heard ignored = call.play(sound(List.of(sentences)));
    }

    /// Says something and listens for a while.
    ///
    /// @param patience how long to listen afterwards
    Heard sayAndListen(List<String> sentences, Duration patience) {
        Heard heard = call.play(sound(sentences));
        return heard instanceof Heard.Ended ? call.listen(patience) : heard;
    }

    /// Asks until one of some keys is pressed. A star says it again, and so does silence, once; any other key is told
    /// to
    /// have no meaning.
    ///
    /// @param keys the keys that are answers
    /// @return empty when nothing was pressed
    Optional<Character> ask(String keys, List<String> sentences) {
        int silent = 0;
        Sound question = sound(sentences);
        for (int round = 0; round < MOST_ROUNDS && silent < ROUNDS; round++) {
            Heard heard = call.play(question);
            if (heard instanceof Heard.Ended) {
                heard = call.listen(PATIENCE);
            }
            switch (heard) {
                case Heard.Pressed(char key)
                when keys.indexOf(key) >= 0 -> {
                    return Optional.of(key);
                }
                case Heard.Pressed(char key) when key != '*' -> say("key.unknown");
                case Heard.Pressed ignored -> {}
                case Heard.Nudged ignored -> {}
                case Heard.Ended ignored -> silent++;
            }
        }
        return Optional.empty();
    }

    /// Asks for digits. The hash key ends them, a star begins anew.
    ///
    /// @return empty when nothing was pressed; no digits when hash alone was
    Optional<String> digits(String sentence, int most) {
        for (int round = 0; round < ROUNDS; round++) {
            var typed = new StringBuilder();
            Heard heard = sayAndListen(List.of(sentence), PATIENCE);
            while (!(heard instanceof Heard.Ended)) {
                char key = heard instanceof Heard.Pressed(char pressed) ? pressed : ' ';
                if (key == '#') {
                    return Optional.of(typed.toString());
                }
                if (key == '*') {
                    typed.setLength(0);
                } else if (key >= '0' && key <= '9') {
                    typed.append(key);
                }
                if (typed.length() == most) {
                    return Optional.of(typed.toString());
                }
                heard = call.listen(BETWEEN_DIGITS);
            }
            if (!typed.isEmpty()) {
                return Optional.of(typed.toString());
            }
        }
        return Optional.empty();
    }
}
