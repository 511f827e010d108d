package org.whereabouts.casework.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whereabouts.casework.facts.Contradictions.What;
import org.whereabouts.casework.facts.EntrySheet.Known;
import org.whereabouts.casework.facts.EntrySheet.Reason;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.standing.Fact;
import org.whereabouts.registry.standing.Standing;
import org.whereabouts.registry.standing.Standings;

/// The standing of the facts of an entry, explained.
final class Explained {

    private Explained() {}

    /// Its fate and its situation, and why each stands as it does.
    static List<Known> of(Person person) {
        return Stream.concat(
                        Standings.status(person).stream().map(fact -> known("entry.status", "status.", fact)),
                        Standings.fate(person).stream().map(fact -> known("entry.fate", "fate.", fact)))
                .toList();
    }

    /// What has to be looked at; empty when nothing is contested. Whoever speaks against what two officers
    /// confirmed is looked at too, though it gives way.
    static Optional<What> contested(Person person) {
        List<Fact<?>> contested =
                facts(person).filter(Explained::isToBeLookedAt).toList();
        return contested.stream()
                .flatMap(fact -> Stream.concat(fact.saying().stream(), fact.against().stream()))
                .map(Report::receivedAt)
                .max(Comparator.naturalOrder())
                .map(last -> new What(
                        contested.stream().anyMatch(fact -> fact.value() instanceof Fate),
                        contested.stream().map(Explained::which).collect(Collectors.joining("; ")),
                        last));
    }

    private static String which(Fact<?> fact) {
        return fact.value() + " " + numbers(fact.saying()) + " against " + numbers(fact.against());
    }

    private static Stream<Fact<?>> facts(Person person) {
        return Stream.concat(Standings.fate(person).stream(), Standings.status(person).stream());
    }

    private static boolean isToBeLookedAt(Fact<?> fact) {
        return fact.standing() == Standing.CONTESTED
                || (fact.by() != null && !fact.against().isEmpty());
    }

    private static String numbers(List<Report> reports) {
        return reports.stream()
                .map(report -> report.id().number())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static Known known(String label, String prefix, Fact<?> fact) {
        return new Known(label, prefix + code(fact.value()), code(fact.standing()), why(fact));
    }

    private static List<Reason> why(Fact<?> fact) {
        var why = new ArrayList<Reason>();
        if (fact.by() != null) {
            why.add(new Reason(
                    "why.confirmed." + fact.by().ground().name(),
                    fact.by().document(),
                    fact.by().at().toString().substring(0, 10)));
        }
        String origins = Integer.toString(fact.origins());
        boolean many = fact.origins() > 1;
        boolean corroborated = many && fact.standing() == Standing.CORROBORATED;
        why.add(new Reason(corroborated ? "why.corroborated" : many ? "why.unreliable" : "why.reported", origins, ""));
        if (fact.saying().size() > fact.origins()) {
            why.add(new Reason("why.reposts", Integer.toString(fact.saying().size()), origins));
        }
        if (!fact.against().isEmpty()) {
            String key = fact.standing() == Standing.CONTESTED ? "why.contested" : "why.gives.way";
            why.add(new Reason(key, sources(fact.against()), ""));
        }
        return why;
    }

    private static String sources(List<Report> reports) {
        return reports.stream().map(report -> report.source().name()).distinct().collect(Collectors.joining(" · "));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
