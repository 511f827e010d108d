package org.whereabouts.casework.compare;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.matching.Comparison;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Candidates;

/// Compares two entries by the two of their reports that fit best.
@Service
public class ComparingEntries {

    private static final int MOST = 12;

    private final People people;
    private final Candidates candidates;

    ComparingEntries(People people, Candidates candidates) {
        this.people = people;
        this.candidates = candidates;
    }

    /// Compares them.
    ///
    /// @return empty when one of them is not there, or the two are one by now
    public Optional<Compared> compare(Person.Id one, Person.Id other) {
        Optional<Person> left = people.find(one);
        Optional<Person> right = people.find(other);
        return left.isEmpty()
                        || right.isEmpty()
                        || left.get().id().equals(right.get().id())
                ? Optional.empty()
                : compare(left.get(), right.get());
    }

    private Optional<Compared> compare(Person left, Person right) {
        Compared best = null;
        for (Report one : left.standing().stream().limit(MOST).toList()) {
            for (Report other : right.standing().stream().limit(MOST).toList()) {
                Comparison comparison = candidates.compare(
                        one.statement().particulars(), other.statement().particulars());
                if (best == null
                        || comparison.bits().compareTo(best.comparison().bits()) > 0) {
                    best = new Compared(left, right, one, other, comparison);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Two entries compared.
    ///
    /// @param leftBest  the report of the first that fits best
    /// @param rightBest the report of the second
    public record Compared(Person left, Person right, Report leftBest, Report rightBest, Comparison comparison) {

        /// As a page shows it.
        public SideBySide sideBySide() {
            return SideBySide.of(leftBest.statement(), rightBest.statement(), comparison);
        }
    }
}
