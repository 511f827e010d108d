package org.whereabouts.intake.reading.people;

import java.util.Set;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.names.Gender;

/// Whether a sentence goes on to speak of a man or of a woman.
final class Pronouns {

    private static final Set<String> HE = Set.of("he", "him", "він", "його", "йому", "он", "ему", "него", "нього");
    private static final Set<String> SHE = Set.of("she", "вона", "їй", "она", "ей", "нее", "неї");
    private static final Set<String> MEN = Set.of("husband", "son", "brother", "father", "grandfather", "uncle");
    private static final Set<String> WOMEN =
            Set.of("wife", "daughter", "sister", "mother", "grandmother", "aunt", "fiancee");

    private Pronouns() {}

    /// By the first pronoun that tells.
    static Gender gender(Sentence sentence) {
        for (var token : sentence.tokens()) {
            if (HE.contains(token.key())) {
                return Gender.MASCULINE;
            }
            if (SHE.contains(token.key())) {
                return Gender.FEMININE;
            }
        }
        return Gender.UNKNOWN;
    }

    /// Whether somebody may be meant by such a pronoun.
    static boolean fits(Draft who, Gender pronoun) {
        var own = gender(who);
        return pronoun == Gender.UNKNOWN || own == Gender.UNKNOWN || own == pronoun;
    }

    private static Gender gender(Draft who) {
        if (who.kin != null && MEN.contains(who.kin.value())) {
            return Gender.MASCULINE;
        }
        if (who.kin != null && WOMEN.contains(who.kin.value())) {
            return Gender.FEMININE;
        }
        return who.name == null ? Gender.UNKNOWN : who.name.gender();
    }
}
