package org.whereabouts.hotline.prompts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.line.Sound;

/// Recognises what was said by its very samples.
public final class Ear {

    private static final Map<String, short[]> KNOWN = known();

    private Ear() {}

    private static Map<String, short[]> known() {
        var known = new LinkedHashMap<String, short[]>();
        for (Locale language : Prompts.LANGUAGES) {
            for (String key : BuiltIn.keys()) {
                known.put(
                        language + "/" + key,
                        BuiltIn.sound(language.getLanguage(), key).samples());
            }
        }
        return known;
    }

    /// The sentences in a sound, such as `uk/welcome`; what is none of them is `?` once for each stretch.
    public static List<String> hear(Sound sound) {
        short[] samples = sound.samples();
        List<String> heard = new ArrayList<>();
        int at = 0;
        while (at < samples.length) {
            String key = at(samples, at);
            if (key != null) {
                heard.add(key);
                at += KNOWN.getOrDefault(key, new short[1]).length;
            } else {
                if (heard.isEmpty() || !heard.getLast().equals("?")) {
                    heard.add("?");
                }
                at++;
            }
        }
        return heard;
    }

    private static @Nullable String at(short[] samples, int from) {
        String best = null;
        int length = 0;
        for (var one : KNOWN.entrySet()) {
            short[] said = one.getValue();
            if (said.length > length
                    && from + said.length <= samples.length
                    && Arrays.equals(samples, from, from + said.length, said, 0, said.length)) {
                best = one.getKey();
                length = said.length;
            }
        }
        return best;
    }
}
