package org.whereabouts.intake.reading.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;

/// Whether a word of fate speaks of one person whom its sentence does not name.
final class Unnamed {

    private static final int AT_ONCE = 3;
    private static final Pattern PLURAL =
            Pattern.compile(".*(?:ли|ло|ні|ны|но|то|их|ых|ими|ыми|ення|уть|ють|ать|ять|ут|ют|ться|тся)");
    private static final Pattern AGED = Pattern.compile("(?:річн|летн|-?річн).*");
    private static final Set<String> ONE = Set.of("один", "одна", "одного", "одну", "ще", "еще", "двое", "двоє");
    private static final Set<String> MANY =
            Set.of("many", "number", "those", "all", "some", "others", "they", "most", "none", "nobody");
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "him",
            "his",
            "her",
            "він",
            "вона",
            "його",
            "її",
            "йому",
            "им",
            "он",
            "она",
            "его",
            "ее",
            "який",
            "яка",
            "якого",
            "яку",
            "которого",
            "который",
            "которая",
            "которую");

    private final Marked marked;
    private final Sentence sentence;

    Unnamed(Marked marked) {
        this.marked = marked;
        this.sentence = marked.sentence();
    }

    /// A verb whose subject is he: a pronoun or his age stands before it, or it begins the sentence and nobody follows.
    boolean isHis(Term term) {
        boolean aged = false;
        for (int at = 0; at < term.from(); at++) {
            aged |= AGED.matcher(sentence.token(at).key()).matches();
        }
        aged |= term.from() > 0 && term.from() <= AT_ONCE && sentence.is(TermKind.RANK, term.from() - 1);
        int next = term.to();
        boolean somebody = sentence.is(TermKind.PEOPLE, next)
                || sentence.is(TermKind.RANK, next)
                || sentence.is(TermKind.KIN, next)
                || (next < sentence.size() && ONE.contains(sentence.token(next).key()));
        int first = 0;
        while (first < term.from()
                && (marked.isDate(first) || sentence.token(first).key().length() == 1)) {
            first++;
        }
        boolean starts = term.from() - first <= 1 || sentence.isSign(term.from() - 1, ",");
        return aged || hasPronounBefore(term) || (starts && !somebody);
    }

    boolean isSingular(Term term) {
        String verb = sentence.token(term.from()).key();
        boolean preposition = verb.length() < 3;
        if (verb.equals("не")) {
            return !PLURAL.matcher(sentence.token(term.from() + 1).key()).matches();
        }
        String whole = preposition ? sentence.token(term.to() - 1).key() : verb;
        boolean plural = PLURAL.matcher(whole).matches();
        return preposition
                ? hasPronounBefore(term)
                : !plural || Set.of("розшукується", "разыскивается").contains(whole);
    }

    boolean isOfMany(Term term) {
        for (int at = 0; at < term.from(); at++) {
            if (MANY.contains(sentence.token(at).key())) {
                return true;
            }
        }
        return false;
    }

    boolean hasPronounBefore(Term term) {
        for (int at = 0; at < term.from(); at++) {
            if (PRONOUNS.contains(sentence.token(at).key())) {
                return true;
            }
        }
        return false;
    }
}
