package org.whereabouts.hotline.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.whereabouts.hotline.line.Sound;

/// The sentences of the line as they are heard.
@Component
public class Prompts {

    /// The languages the line speaks; the first is spoken to whoever says nothing in any other order.
    public static final List<Locale> LANGUAGES =
            List.of("en", "uk", "ru").stream().map(Locale::forLanguageTag).toList();

    private final Recordings recordings;
    private final Map<String, Sound> heard = new ConcurrentHashMap<>();

    Prompts(Recordings recordings) {
        this.recordings = recordings;
    }

    /// A sentence.
    ///
    /// @throws IllegalArgumentException when there is none
    public Sound say(Locale language, String key) {
        String tag = language.getLanguage();
        return heard.computeIfAbsent(
                tag + "/" + key, one -> recordings.find(tag, key).orElseGet(() -> BuiltIn.sound(tag, key)));
    }

    /// Digits, one after the other.
    ///
    /// @param digits anything but digits and a leading plus is left out
    public Sound spell(Locale language, String digits) {
        List<Sound> all = new ArrayList<>();
        digits.chars()
                .filter(letter -> letter == '+' || (letter >= '0' && letter <= '9'))
                .mapToObj(letter -> letter == '+' ? "plus" : "digit." + (char) letter)
                .forEach(key -> all.add(say(language, key)));
        return Sounds.joined(all);
    }
}
