package org.whereabouts.intake.reading.people;

import java.util.Set;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.TermKind;

/// Whether a name is the subject of a verb of saying.
final class Speaking {

    private static final int AT_ONCE = 3;

    private final Sentence sentence;

    private Speaking(Sentence sentence) {
        this.sentence = sentence;
    }

    /// Whether whoever is named speaks in the sentence.
    static boolean is(Sentence sentence, Seen one) {
        return new Speaking(sentence).speaks(one);
    }

    /// Whether a verb of saying has this name as its subject.
    private boolean speaks(Seen one) {
        for (int at = one.to(); at < Math.min(sentence.size(), one.to() + AT_ONCE); at++) {
            if (sentence.isSign(at, ",;:.—–")) {
                break;
            }
            if (isSaying(at)) {
                return true;
            }
        }
        for (int at = one.from() - 1; at >= Math.max(0, one.from() - 5); at--) {
            if (isSaying(at)) {
                return isInverted(at);
            }
            if (sentence.isSign(at, ";:.—–") || (sentence.isSign(at, ",") && at != one.from() - 1)) {
                break;
            }
        }
        return isClosedAndSpeaks(one);
    }

    /// ", said her father": nobody stands before the verb.
    private boolean isInverted(int say) {
        return say == 0
                || sentence.isSign(say - 1, ",—–-»”\"")
                || Set.of("як", "как", "as").contains(sentence.token(say - 1).key());
    }

    private boolean isSaying(int at) {
        boolean passive = at > 0
                && Set.of("was", "were", "been", "is")
                        .contains(sentence.token(at - 1).key());
        return sentence.is(TermKind.SAY, at) && !passive && !sentence.is(TermKind.VERIFIED, at);
    }

    /// "Nikita Belov, 19, says".
    private boolean isClosedAndSpeaks(Seen one) {
        if (!sentence.isSign(one.to(), ",")) {
            return false;
        }
        if (one.to() + 1 < sentence.size() && isSaying(one.to() + 1)) {
            return true;
        }
        for (int at = one.to() + 1; at < Math.min(sentence.size(), one.to() + 12); at++) {
            if (sentence.isSign(at, ",")) {
                return at + 1 < sentence.size() && isSaying(at + 1) && !sentence.is(at + 1, "told");
            }
        }
        return false;
    }
}
