package org.whereabouts.intake.reading.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.reading.Measure;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// The word of a sentence that says what a number of people measures.
final class Trigger {

    private static final int FARTHEST = 26;
    private static final int BESIDE = 5;
    private static final int FEW = 10;
    private static final int LATER = 8;
    private static final Map<String, Measure> MEASURES = Map.of("released", Measure.OTHER, "exchanged", Measure.OTHER);
    private static final Set<String> HAS = Set.of(
            "had",
            "has",
            "have",
            "with",
            "population",
            "home",
            "налічує",
            "налічувало",
            "насчитывает",
            "насчитывало",
            "насчитывал",
            "мало",
            "осталось",
            "залишилось",
            "залишилося");

    private final Marked marked;
    private final Sentence sentence;
    private final Counting counting;
    private final int unit;

    private Trigger(Marked marked, Counting counting) {
        this.marked = marked;
        this.sentence = marked.sentence();
        this.counting = counting;
        this.unit = counting.hasUnit() ? counting.ends() : -1;
    }

    /// The word that says what becomes of those who are counted.
    static Optional<Term> of(Marked marked, Counting counting) {
        return new Trigger(marked, counting).trigger();
    }

    /// The word that says what becomes of those who are counted.
    private Optional<Term> trigger() {
        return sentence.all(TermKind.FATE, TermKind.TOLL, TermKind.MOVE)
                .filter(this::speaksOfIt)
                .filter(term -> cost(term) <= FARTHEST)
                .min(Comparator.comparingInt(this::cost));
    }

    private boolean speaksOfIt(Term term) {
        boolean inside = unit >= 0 && term.from() >= counting.number().to() && term.to() <= unit && !isSelf(term);
        boolean attribute = isAttribute(term) || isOfOthers(term);
        boolean unsettled = term.value().equals("population") && term.to() == unit && !isSettled(term);
        return !unsettled && !inside && !attribute && isNearEnough(term);
    }

    /// A noun that counts stands beside its number: "a town of 14,000", "the number of dead at about 400".
    private boolean isNearEnough(Term term) {
        boolean noun = term.kind() == TermKind.TOLL || term.value().equals("population");
        boolean few = counting.number().max() < FEW && term.kind() == TermKind.MOVE;
        if (few || isSelf(term)) {
            return !few;
        }
        int between = term.from() >= counting.ends() ? term.from() - counting.ends() : counting.begins() - term.to();
        boolean town = noun && term.to() <= counting.begins() && sentence.is(term.to() - 1, "of");
        return town ? between == 0 : !noun || (between <= BESIDE && !isParted(term));
    }

    private boolean isParted(Term term) {
        for (int at = term.to(); at < counting.begins(); at++) {
            if (Set.of("as", "and", "but", "while", "а", "але", "но")
                    .contains(sentence.token(at).key())) {
                return true;
            }
        }
        return false;
    }

    /// Жителей, inhabitants, погибших: what they are called says what is counted.
    private boolean isSelf(Term term) {
        boolean population = term.value().equals("population") && isSettled(term);
        return term.to() == unit && (term.kind() == TermKind.TOLL || population);
    }

    /// Whether the sentence says that they live there: evacuated inhabitants are no population.
    private boolean isSettled(Term self) {
        boolean had = sentence.tokens().stream().anyMatch(token -> HAS.contains(token.key()));
        boolean live = sentence.all(TermKind.MOVE)
                .anyMatch(other -> !other.equals(self) && other.value().equals("population"));
        return had || live;
    }

    /// "40 wounded men", "missing soldiers": says which men, not what becomes of a counting.number().
    private boolean isAttribute(Term term) {
        boolean one = term.to() - term.from() == 1
                && sentence.token(term.from()).key().charAt(0) < 'а';
        return one
                && term.kind() != TermKind.TOLL
                && term.kind() != TermKind.MOVE
                && sentence.is(TermKind.PEOPLE, term.to());
    }

    /// "Relatives of missing soldiers".
    private boolean isOfOthers(Term term) {
        return unit >= 0
                && term.from() > unit
                && term.from() <= unit + 2
                && sentence.is(unit, "of")
                && term.kind() != TermKind.MOVE;
    }

    private int cost(Term term) {
        if (isSelf(term)) {
            return term.kind() == TermKind.TOLL ? 2 : 0;
        }
        int ends = counting.ends();
        boolean behind = term.from() >= ends;
        int distance =
                behind ? sentence.distance(ends, term.from()) : sentence.distance(term.to(), counting.begins()) + 1;
        boolean population = term.value().equals("population") && behind == false;
        return distance
                + (population || isLiving(term) ? LATER : 0)
                + (term.kind() == TermKind.TOLL && behind ? 1 : 0)
                + (isBlocked(term, behind) ? FARTHEST : 0);
    }

    /// "Remain in captivity": what becomes of them says more than that they are there.
    private boolean isLiving(Term term) {
        return term.value().equals("population")
                && sentence.all(TermKind.FATE)
                        .anyMatch(fate -> sentence.distance(fate.from(), counting.begins()) <= FARTHEST / 2);
    }

    /// Another number stands between, to which the word belongs.
    private boolean isBlocked(Term term, boolean behind) {
        int from = behind ? counting.ends() : term.to();
        int to = behind ? term.from() : counting.begins();
        for (int at = from; at < to; at++) {
            if (marked.nameAt(at).isPresent() && !sentence.is(TermKind.SAY, at - 1) && behind) {
                return true;
            }
            if (sentence.isSign(at, ";")) {
                return true;
            }
            boolean another = sentence.token(at).kind() == Token.Kind.NUMBER && !marked.isDate(at);
            if (another && sentence.is(TermKind.PEOPLE, at + 1)) {
                return true;
            }
        }
        return false;
    }

    static Measure measure(Term term) {
        var special = MEASURES.get(term.value());
        if (special != null) {
            return special;
        }
        return List.of(Measure.values()).stream()
                .filter(measure -> measure.name().toLowerCase(Locale.ROOT).equals(term.value()))
                .findFirst()
                .orElse(Measure.OTHER);
    }
}
