package org.whereabouts.intake.reading.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whereabouts.intake.reading.Measure;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;

/// A word of a sentence that says what a number of people measures.
record Trigger(Term term) {

    private static final Map<String, Measure> MEASURES = Map.of("lost", Measure.KILLED, "destroyed", Measure.KILLED);

    /// Those of a sentence; of two over one another, the longer, and of two as long the one that is for numbers.
    static List<Trigger> of(Sentence sentence) {
        var terms = sentence.all(TermKind.TOLL, TermKind.COUNT, TermKind.FATE, TermKind.MOVE)
                .sorted(Comparator.comparingInt((Term term) -> term.from() - term.to())
                        .thenComparingInt(term -> rank(term.kind())))
                .toList();
        var chosen = new ArrayList<Term>();
        for (var term : terms) {
            if (chosen.stream().noneMatch(other -> other.from() < term.to() && term.from() < other.to())) {
                chosen.add(term);
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Term::from))
                .map(Trigger::new)
                .toList();
    }

    private static int rank(TermKind kind) {
        return kind == TermKind.TOLL ? 0 : kind == TermKind.COUNT ? 1 : 2;
    }

    /// Whether it is a noun, beside which its number stands.
    boolean isNoun() {
        return term.kind() == TermKind.TOLL || isPopulation();
    }

    boolean isPopulation() {
        return term.value().equals("population");
    }

    /// "Lost 20 men": of those who come behind it, not of those who lost.
    boolean isOnlyBefore() {
        return term.value().equals("lost");
    }

    /// Destroyed, ликвидировано: said of tanks as well as of men.
    boolean isOfThingsToo() {
        return term.value().equals("destroyed");
    }

    /// "Remain in hospital": of people, but nothing that is counted here.
    boolean isOfNoMeasure() {
        return term.value().equals("none");
    }

    /// "Убитыми и ранеными": says more than the verb beside it.
    boolean isBoth() {
        return term.value().equals("both");
    }

    /// Whether people of that name may be counted for what else becomes of them: "50 prisoners were freed".
    boolean isOnlyAName() {
        return List.of("captured", "detained", "mobilised", "missing").contains(term.value());
    }

    /// Prisoners and conscripts do and suffer so much that their name alone counts nothing.
    boolean isWeak() {
        return List.of("captured", "mobilised").contains(term.value());
    }

    Measure measure() {
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
