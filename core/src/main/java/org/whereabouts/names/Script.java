package org.whereabouts.names;

import com.ibm.icu.lang.UScript;
import java.util.EnumMap;

/// A writing system that the tables know; everything else is `OTHER`.
public enum Script {
    LATIN("Latn"),
    CYRILLIC("Cyrl"),
    ARABIC("Arab"),
    GEORGIAN("Geor"),
    ARMENIAN("Armn"),
    OTHER("Zyyy");

    private final String code;

    Script(String code) {
        this.code = code;
    }

    /// The code of ISO 15924, such as `Cyrl`.
    public String code() {
        return code;
    }

    /// Whether the tables read its vowels, so that words which differ when read do differ.
    public boolean writesVowels() {
        return this != ARABIC && this != OTHER;
    }

    /// The script of one character; signs that belong to no script are `OTHER`.
    public static Script of(int codePoint) {
        if (codePoint < 0x250) {
            return Character.isLetter(codePoint) ? LATIN : OTHER;
        }
        if (codePoint >= 0x400 && codePoint < 0x530) {
            return CYRILLIC;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.LATIN -> LATIN;
            case UScript.CYRILLIC -> CYRILLIC;
            case UScript.ARABIC -> ARABIC;
            case UScript.GEORGIAN -> GEORGIAN;
            case UScript.ARMENIAN -> ARMENIAN;
            default -> OTHER;
        };
    }

    /// The script that most letters of a text are in; the earlier constant wins a tie, and `OTHER` a text
    /// without letters.
    public static Script mostOf(CharSequence text) {
        var counts = new EnumMap<Script, Integer>(Script.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> counts.merge(of(letter), 1, Integer::sum));
        var most = OTHER;
        for (var count : counts.entrySet()) {
            most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
        }
        return most;
    }
}
