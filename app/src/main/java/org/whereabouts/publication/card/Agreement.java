package org.whereabouts.publication.card;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.standing.Standing;

/// The reports that agree on one value, by the same rule as the standing of fate and status: origins count, not
/// reports.
///
/// @param value    what they say
/// @param standing how firmly that is known
/// @param saying   the reports that say so
/// @param against  the reports that say something which cannot also be so
record Agreement(Value value, Standing standing, List<Report> saying, List<Report> against) {

    private static final Set<Reliability> RELIABLE = EnumSet.of(Reliability.A, Reliability.B, Reliability.C);

    /// Sorts reports by what they say.
    ///
    /// @param exclusive whether only one of several values can be true, as of a year of birth
    static List<Agreement> among(List<Report> reports, boolean exclusive, Function<Report, @Nullable Value> saying) {
        Map<Value, List<Report>> groups = new LinkedHashMap<>();
        for (Report report : reports) {
            Value value = saying.apply(report);
            if (value != null) {
                groups.computeIfAbsent(value, key -> new ArrayList<>()).add(report);
            }
        }
        return groups.entrySet().stream()
                .map(group ->
                        of(group.getKey(), group.getValue(), exclusive ? others(groups, group.getKey()) : List.of()))
                .toList();
    }

    private static Agreement of(Value value, List<Report> saying, List<Report> against) {
        Set<Source.Id> origins =
                saying.stream().map(report -> report.source().origin()).collect(Collectors.toSet());
        boolean contested = against.stream()
                .anyMatch(other -> !origins.contains(other.source().origin()));
        boolean reliable = saying.stream()
                .anyMatch(report -> RELIABLE.contains(report.source().reliability()));
        Standing standing = contested
                ? Standing.CONTESTED
                : origins.size() >= 2 && reliable ? Standing.CORROBORATED : Standing.REPORTED;
        return new Agreement(value, standing, saying, contested ? against : List.of());
    }

    private static List<Report> others(Map<Value, List<Report>> groups, Value mine) {
        return groups.entrySet().stream()
                .filter(group -> !group.getKey().equals(mine))
                .flatMap(group -> group.getValue().stream())
                .toList();
    }
}
