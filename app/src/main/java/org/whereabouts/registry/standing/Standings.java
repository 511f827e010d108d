package org.whereabouts.registry.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Status;

/// The standing of the facts about one person, computed from the reports.
public final class Standings {

    /*
     * The rule, in the order in which it is applied:
     *
     * 1. Only reports that stand are heard. A statement judged improbable (5), or one of an unreliable source (E),
     *    contradicts nobody and corroborates nobody; it is heard only where nobody else speaks.
     * 2. Reports that say the same are counted by origin: a repost and its original are one.
     * 3. Fate. Death is not undone: whoever says "alive" of a later day than a death, or of no day, contradicts it.
     *    "Alive" of an earlier day contradicts nothing.
     * 4. Status. It changes with time: the one of the latest day is the status now. Another origin that says
     *    something else of the same day, where the two cannot both be so, contradicts it.
     * 5. One origin: reported. Two or more, one of them reliable (A to C): corroborated. More than corroborated is
     *    nothing that a number of reports can reach: that takes two officers.
     *
     * Sources: design §5 "Standing"; ICRC's and Person Finder's experience with the last note that wins
     * (shared notes, field.md §2 rows 5 and 6); Admiralty code for the grades.
     */

    private static final Set<Status> IN_CUSTODY = EnumSet.of(Status.CAPTURED, Status.DETAINED, Status.INTERNED);
    private static final Set<Status> FREE = EnumSet.of(Status.RELEASED, Status.EXCHANGED, Status.SAFE_AND_WELL);
    private static final Set<Reliability> RELIABLE = EnumSet.of(Reliability.A, Reliability.B, Reliability.C);
    private static final Comparator<Report> NEWEST_FIRST =
            Comparator.comparing(Report::receivedAt).reversed();

    private Standings() {}

    /// The fate of the person; empty when no standing report says one.
    public static Optional<Fact<Fate>> fate(List<Report> reports) {
        Map<Fate, List<Report>> said = grouped(reports, Standings::fateOf);
        said.remove(Fate.UNKNOWN);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Fate value = said.containsKey(Fate.DEAD) ? Fate.DEAD : Fate.ALIVE;
        List<Report> dead = said.getOrDefault(Fate.DEAD, List.of());
        List<Report> against = value == Fate.ALIVE
                ? List.of()
                : said.getOrDefault(Fate.ALIVE, List.of()).stream()
                        .filter(alive -> dead.stream().allMatch(death -> contradictsDeath(alive, death)))
                        .toList();
        return Optional.of(fact(value, said.getOrDefault(value, List.of()), against));
    }

    /// The situation of the person now; empty when no standing report says one.
    public static Optional<Fact<Status>> status(List<Report> reports) {
        Map<Status, List<Report>> said = grouped(reports, Standings::statusOf);
        Comparator<Status> anythingBeforeMissing = Comparator.comparing(status -> status != Status.MISSING);
        return said.keySet().stream()
                .max(anythingBeforeMissing
                        .thenComparing(status -> latestDay(said.getOrDefault(status, List.of())))
                        .thenComparingInt(status ->
                                originsOf(said.getOrDefault(status, List.of())).size())
                        .thenComparing(status -> newest(said.getOrDefault(status, List.of())))
                        .thenComparing(Comparator.naturalOrder()))
                .map(now -> fact(now, said.getOrDefault(now, List.of()), contradicting(now, said)));
    }

    private static List<Report> contradicting(Status now, Map<Status, List<Report>> said) {
        List<Report> saying = said.getOrDefault(now, List.of());
        return said.entrySet().stream()
                .filter(other -> !compatible(now, other.getKey()))
                .flatMap(other -> other.getValue().stream())
                .filter(other -> saying.stream().anyMatch(mine -> sameTime(mine, other)))
                .toList();
    }

    private static <T extends Enum<T>> Fact<T> fact(T value, List<Report> saying, List<Report> against) {
        Set<Source.Id> origins = originsOf(saying);
        boolean contested = against.stream()
                .anyMatch(other -> !origins.contains(other.source().origin()));
        boolean reliable = saying.stream()
                .anyMatch(report -> RELIABLE.contains(report.source().reliability()));
        Standing standing = contested
                ? Standing.CONTESTED
                : origins.size() >= 2 && reliable ? Standing.CORROBORATED : Standing.REPORTED;
        return new Fact<>(
                value,
                standing,
                saying.stream().sorted(NEWEST_FIRST).toList(),
                against.stream().sorted(NEWEST_FIRST).toList(),
                origins.size());
    }

    private static <T extends Enum<T>> Map<T, List<Report>> grouped(
            List<Report> reports, Function<Report, @Nullable T> said) {
        Predicate<Report> speaks = report -> report.state().stands() && said.apply(report) != null;
        List<Report> trusted =
                reports.stream().filter(speaks.and(Standings::isHeard)).toList();
        List<Report> heard = trusted.isEmpty() ? reports.stream().filter(speaks).toList() : trusted;
        Map<T, List<Report>> groups = new LinkedHashMap<>();
        for (Report report : heard) {
            T value = said.apply(report);
            if (value != null) {
                groups.computeIfAbsent(value, key -> new ArrayList<>()).add(report);
            }
        }
        return groups;
    }

    private static boolean isHeard(Report report) {
        return report.credibility() != Credibility.IMPROBABLE && report.source().reliability() != Reliability.E;
    }

    private static Fate fateOf(Report report) {
        var situation = report.statement().situation();
        return situation.fate() != Fate.UNKNOWN || situation.status() == null
                ? situation.fate()
                : situation.status().implies();
    }

    private static @Nullable Status statusOf(Report report) {
        return report.statement().situation().status();
    }

    private static boolean contradictsDeath(Report alive, Report death) {
        PartialDate seen = day(alive);
        PartialDate died = day(death);
        return seen == null || died == null || seen.latest().isAfter(died.earliest());
    }

    private static boolean compatible(Status one, Status other) {
        return one == other
                || one == Status.MISSING
                || other == Status.MISSING
                || other == Status.WANTS_CONTACT
                || one == Status.WANTS_CONTACT
                || (IN_CUSTODY.contains(one) && (IN_CUSTODY.contains(other) || other == Status.WOUNDED))
                || (one == Status.WOUNDED && IN_CUSTODY.contains(other))
                || (FREE.contains(one) && FREE.contains(other));
    }

    private static boolean sameTime(Report one, Report other) {
        PartialDate first = day(one);
        PartialDate second = day(other);
        return first == null
                || second == null
                || (!first.latest().isBefore(second.earliest())
                        && !second.latest().isBefore(first.earliest()));
    }

    private static LocalDate latestDay(List<Report> reports) {
        return reports.stream()
                .map(Standings::day)
                .filter(day -> day != null)
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static Instant newest(List<Report> reports) {
        return reports.stream()
                .map(Report::receivedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static @Nullable PartialDate day(Report report) {
        PartialDate on = report.statement().situation().on();
        return on != null ? on : report.saidOn();
    }

    private static Set<Source.Id> originsOf(List<Report> reports) {
        return reports.stream().map(report -> report.source().origin()).collect(Collectors.toSet());
    }
}
