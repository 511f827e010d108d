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
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Person.Confirmation;
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
     *    something else of the same day, where the two cannot both be so, contradicts it. A confirmed death stays.
     * 5. One origin: reported. Two or more, one of them reliable (A to C): corroborated.
     * 6. Confirmed is nothing that a number of reports can reach. Two officers decide it, on one report that can carry
     *    it (Person.Ground); when that report is taken back or replaced, the decision counts for nothing.
     * 7. Where documents contradict each other: a post in a channel gives way to an official notice, and all but an
     *    official notice to what is confirmed (Hierarchy). What gives way is shown as speaking against, and contests
     *    nothing. An official notice against what is confirmed contests it.
     *
     * Sources: design §5 "Standing"; ICRC's and Person Finder's experience with the last note that wins
     * (shared notes, field.md §2 rows 5 and 6); Admiralty code for the grades; GC III art. 120 and 122 for notices.
     */

    private static final Set<Status> IN_CUSTODY = EnumSet.of(Status.CAPTURED, Status.DETAINED, Status.INTERNED);
    private static final Set<Status> FREE = EnumSet.of(Status.RELEASED, Status.EXCHANGED, Status.SAFE_AND_WELL);
    private static final Set<Reliability> RELIABLE = EnumSet.of(Reliability.A, Reliability.B, Reliability.C);
    private static final Comparator<Report> NEWEST_FIRST =
            Comparator.comparing(Report::receivedAt).reversed();

    private Standings() {}

    /// The fate of a person; empty when no standing report says one.
    public static Optional<Fact<Fate>> fate(Person person) {
        return fate(person.standing(), person.confirmed());
    }

    /// The fate that some reports amount to.
    ///
    /// @param confirmed what two officers confirmed of them
    public static Optional<Fact<Fate>> fate(List<Report> reports, List<Confirmation> confirmed) {
        Map<Fate, List<Report>> said = grouped(reports, Standings::fateOf);
        said.remove(Fate.UNKNOWN);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var hierarchy = new Hierarchy(reports, confirmed);
        List<Report> alive = said.getOrDefault(Fate.ALIVE, List.of());
        List<Report> dead = said.getOrDefault(Fate.DEAD, List.of());
        List<Report> firm = hierarchy.firmest(dead);
        List<Report> later = alive.stream()
                .filter(one -> firm.stream().allMatch(death -> contradictsDeath(one, death)))
                .toList();
        boolean lives = dead.isEmpty()
                || later.stream().anyMatch(one -> dead.stream().allMatch(death -> hierarchy.outweighs(one, death)));
        return Optional.of(lives ? fact(Fate.ALIVE, alive, dead, hierarchy) : fact(Fate.DEAD, dead, later, hierarchy));
    }

    /// The situation of a person now; empty when no standing report says one.
    public static Optional<Fact<Status>> status(Person person) {
        return status(person.standing(), person.confirmed());
    }

    /// The situation that some reports amount to.
    ///
    /// @param confirmed what two officers confirmed of them
    public static Optional<Fact<Status>> status(List<Report> reports, List<Confirmation> confirmed) {
        Map<Status, List<Report>> said = grouped(reports, Standings::statusOf);
        var hierarchy = new Hierarchy(reports, confirmed);
        Comparator<Status> confirmedDeath = Comparator.comparing(status -> status == Status.KILLED
                && said.getOrDefault(status, List.of()).stream().anyMatch(hierarchy::isConfirmed));
        return said.keySet().stream()
                .max(confirmedDeath
                        .thenComparing(status -> status != Status.MISSING)
                        .thenComparing(status -> latestDay(said.getOrDefault(status, List.of())))
                        .thenComparingInt(status ->
                                originsOf(said.getOrDefault(status, List.of())).size())
                        .thenComparing(status -> newest(said.getOrDefault(status, List.of())))
                        .thenComparing(Comparator.naturalOrder()))
                .map(now -> fact(now, said.getOrDefault(now, List.of()), contradicting(now, said), hierarchy));
    }

    private static List<Report> contradicting(Status now, Map<Status, List<Report>> said) {
        List<Report> saying = said.getOrDefault(now, List.of());
        return said.entrySet().stream()
                .filter(other -> !compatible(now, other.getKey()))
                .flatMap(other -> other.getValue().stream())
                .filter(other -> saying.stream().anyMatch(mine -> excludes(now, mine, other)))
                .toList();
    }

    private static boolean excludes(Status now, Report mine, Report other) {
        return sameTime(mine, other) || (now == Status.KILLED && contradictsDeath(other, mine));
    }

    private static <T extends Enum<T>> Fact<T> fact(
            T value, List<Report> saying, List<Report> against, Hierarchy hierarchy) {
        Set<Source.Id> origins = originsOf(saying);
        boolean reliable = saying.stream()
                .anyMatch(report -> RELIABLE.contains(report.source().reliability()));
        Confirmation by = hierarchy.confirmation(saying).orElse(null);
        Standing standing;
        if (against.stream().anyMatch(other -> hierarchy.contests(other, saying))) {
            standing = Standing.CONTESTED;
        } else if (by != null) {
            standing = Standing.CONFIRMED;
        } else {
            standing = origins.size() >= 2 && reliable ? Standing.CORROBORATED : Standing.REPORTED;
        }
        return new Fact<>(
                value,
                standing,
                saying.stream().sorted(NEWEST_FIRST).toList(),
                against.stream().sorted(NEWEST_FIRST).toList(),
                origins.size(),
                by);
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
