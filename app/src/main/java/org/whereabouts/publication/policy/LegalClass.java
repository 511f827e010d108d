package org.whereabouts.publication.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.Fact;
import org.whereabouts.registry.standing.Standing;
import org.whereabouts.registry.standing.Standings;

/// What somebody is before the law that protects them. One person can be several things at once, for
/// instance when sources contradict each other; then only what all classes permit is shown.
public enum LegalClass {
    /// In the hands of a party to the conflict, or last heard of there. Also those who died there.
    PRISONER,
    DEAD,
    /// Nobody knows where they are.
    MISSING,
    /// Everybody else who is alive: at home, displaced, released, safe.
    CIVILIAN,
    /// Under eighteen, or perhaps under eighteen: in doubt a child is a child.
    MINOR,
    /// Nobody has said what this person is called.
    UNIDENTIFIED;

    private static final int OF_AGE = 18;
    private static final Set<Status> FREE =
            EnumSet.of(Status.RELEASED, Status.EXCHANGED, Status.SAFE_AND_WELL, Status.DISPLACED);

    /// What a person is.
    ///
    /// @param today the day of reading: children come of age
    public static Set<LegalClass> of(Person person, LocalDate today) {
        var classes = EnumSet.noneOf(LegalClass.class);
        List<Report> standing = person.standing();
        Optional<Fact<Status>> status = Standings.status(person);
        boolean dead =
                Standings.fate(person).filter(fact -> fact.value() == Fate.DEAD).isPresent();
        if (standing.stream().anyMatch(report -> saysMinor(report, today))) {
            classes.add(MINOR);
        }
        if (isHeld(standing, status)) {
            classes.add(PRISONER);
        }
        if (person.names().isEmpty()) {
            classes.add(UNIDENTIFIED);
        } else if (dead) {
            classes.add(DEAD);
        } else if (status.filter(fact -> fact.value() == Status.MISSING).isPresent()) {
            classes.add(MISSING);
        } else if (!classes.contains(PRISONER)) {
            classes.add(CIVILIAN);
        }
        return classes;
    }

    /// What one report makes of a person, besides what they are by all reports: what it tells of captivity
    /// stays under the protection of prisoners when the person has long been free, and what it tells of a
    /// living person stays under that of the living where another report speaks of death.
    public static Set<LegalClass> of(Report report) {
        var situation = report.statement().situation();
        Status status = situation.status();
        if (status != null && status.inCustody()) {
            return EnumSet.of(PRISONER);
        }
        boolean alive = status == null ? situation.fate() == Fate.ALIVE : status.implies() == Fate.ALIVE;
        return alive ? EnumSet.of(CIVILIAN) : EnumSet.noneOf(LegalClass.class);
    }

    private static boolean isHeld(List<Report> standing, Optional<Fact<Status>> status) {
        boolean everHeld = standing.stream()
                .map(report -> report.statement().situation().status())
                .anyMatch(said -> said != null && said.inCustody());
        boolean surelyFree = status.filter(fact -> FREE.contains(fact.value()) && fact.standing() != Standing.CONTESTED)
                .isPresent();
        return everHeld && !surelyFree;
    }

    private static boolean saysMinor(Report report, LocalDate today) {
        var statement = report.statement();
        PartialDate born = statement.particulars().born();
        if (born != null) {
            return born.latest().plusYears(OF_AGE).isAfter(lastDayOfLife(report, today));
        }
        Integer oldest = statement.appearance().ageTo();
        Integer youngest = statement.appearance().ageFrom();
        return oldest != null ? oldest < OF_AGE : youngest != null && youngest < OF_AGE;
    }

    private static LocalDate lastDayOfLife(Report report, LocalDate today) {
        var situation = report.statement().situation();
        boolean dead = situation.fate() == Fate.DEAD || situation.status() == Status.KILLED;
        if (!dead) {
            return today;
        }
        return Stream.of(earliest(situation.on()), earliest(report.saidOn()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(today);
    }

    private static Optional<LocalDate> earliest(@Nullable PartialDate date) {
        return Optional.ofNullable(date).map(PartialDate::earliest);
    }
}
