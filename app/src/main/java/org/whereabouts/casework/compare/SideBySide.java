package org.whereabouts.casework.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Evidence;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Likelihood.Verdict;
import org.whereabouts.registry.Statement;

/// Two statements side by side.
///
/// @param rows      what was weighed, and then what else either of them says
/// @param waterfall the weights, drawn
/// @param vetoed    whether something rules out that they are one
/// @param verdict   what the machine would say: the sentence
/// @param notation  the whole comparison in one line
public record SideBySide(List<Row> rows, Waterfall waterfall, boolean vetoed, String verdict, String notation) {
    public SideBySide {
        rows = List.copyOf(rows);
    }

    private static final List<Fact> FACTS = List.of(
            new Fact("feature.BORN", Feature.BORN, one -> text(one.particulars().born())),
            new Fact(
                    "feature.BIRTH_PLACE",
                    Feature.BIRTH_PLACE,
                    one -> one.particulars().birthPlace()),
            new Fact("feature.HOME", Feature.HOME, one -> one.particulars().home()),
            new Fact("feature.FATHER", Feature.FATHER, one -> one.particulars().fathersFirstName()),
            new Fact(
                    "feature.MOTHERS_MAIDEN_NAME",
                    Feature.MOTHERS_MAIDEN_NAME,
                    one -> one.particulars().mothersMaidenName()),
            new Fact("feature.UNIT", Feature.UNIT, one -> one.particulars().unit()),
            new Fact(
                    "feature.SERVICE_NUMBER",
                    Feature.SERVICE_NUMBER,
                    one -> one.particulars().serviceNumber()),
            new Fact("compare.rank", null, one -> one.particulars().rank()),
            new Fact("compare.on", null, one -> text(one.situation().on())),
            new Fact("compare.place", null, one -> one.situation().place()),
            new Fact("compare.marks", null, one -> one.appearance().marks()),
            new Fact("compare.build", null, one -> one.appearance().build()),
            new Fact("compare.clothing", null, one -> one.appearance().clothing()),
            new Fact("compare.remark", null, Statement::remark));

    /// Lays two statements side by side.
    public static SideBySide of(Statement left, Statement right, Comparison comparison) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("compare.name", names(left), names(right)));
        Set<Feature> weighed = EnumSet.noneOf(Feature.class);
        for (Evidence evidence : comparison.evidence()) {
            weighed.add(evidence.feature());
            rows.add(Row.of(evidence));
        }
        for (Fact fact : FACTS) {
            String one = fact.of(left);
            String other = fact.of(right);
            boolean shown = fact.feature != null && weighed.contains(fact.feature);
            if (!shown && !(one + other).isEmpty()) {
                rows.add(Row.of(fact.label, one, other));
            }
        }
        return new SideBySide(
                rows,
                Waterfall.of(comparison),
                comparison.isVetoed(),
                "verdict." + (comparison.isVetoed() ? Verdict.DIFFERENT : comparison.verdict()),
                comparison.toString());
    }

    private static String names(Statement one) {
        return one.particulars().names().stream().map(name -> name.text()).collect(Collectors.joining(" · "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private record Fact(String label, @Nullable Feature feature, Function<Statement, @Nullable String> value) {

        String of(Statement one) {
            String said = value.apply(one);
            return said == null ? "" : said;
        }
    }
}
