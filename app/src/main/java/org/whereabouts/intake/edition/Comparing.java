package org.whereabouts.intake.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Fingerprint;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports.Known;
import org.whereabouts.registry.Statement;

/// What a new edition of a list has in common with what is stored of its last one.
///
/// Used in three steps: every stored report is [#known]; then every statement of the new edition is [#said]; then
/// [#place] tells of each statement, in the same order, what it is.
public final class Comparing {

    /*
     * Equal fingerprints are the same row; a fingerprint that occurs twice is matched twice, for two lines with one
     * common name may be two people. What is left over on both sides is matched by the source's own number, or, where
     * there are none, by a name that occurs once on each side: the source now says something else about the person.
     * What is then left of the old edition has vanished.
     *
     * An edition that has nothing at all in common with the stored reports is another list of the same source, and
     * nobody has vanished.
     */

    private final Map<Fingerprint, Deque<Known>> stored = new HashMap<>();
    private final Map<String, Person.Id> groups = new HashMap<>();
    private final Map<Fingerprint, Integer> matched = new HashMap<>();
    private final List<Report.Id> back = new ArrayList<>();
    private final Map<String, Integer> newNames = new HashMap<>();
    private @Nullable Map<String, Known> leftByNumber;
    private @Nullable Map<String, Known> leftByName;
    private final Set<Report.Id> replaced = new HashSet<>();
    private boolean common;

    /// Takes note of a report that is stored and stands.
    public void known(Known report) {
        stored.computeIfAbsent(report.fingerprint(), key -> new ArrayDeque<>(1)).add(report);
        if (report.reference() != null) {
            groups.putIfAbsent(Statement.personIn(report.reference()), report.person());
        }
    }

    /// Whether there is anything to compare with.
    public boolean isFirst() {
        return stored.isEmpty();
    }

    /// Takes note of a statement of the new edition.
    public void said(Fingerprint fingerprint, Statement statement) {
        Deque<Known> same = stored.get(fingerprint);
        if (same != null && !same.isEmpty()) {
            Known known = same.remove();
            common = true;
            matched.merge(fingerprint, 1, Integer::sum);
            if (known.vanished()) {
                back.add(known.id());
            }
        } else {
            name(statement).ifPresent(name -> newNames.merge(name, 1, Integer::sum));
        }
    }

    /// What a statement of the new edition is.
    public Place place(Fingerprint fingerprint, Statement statement) {
        Integer same = matched.get(fingerprint);
        if (same != null && same > 0) {
            matched.put(fingerprint, same - 1);
            return new Place.Unchanged();
        }
        Known former = former(statement);
        if (former != null && replaced.add(former.id())) {
            common = true;
            return new Place.Changed(former);
        }
        return new Place.New(Optional.ofNullable(statement.reference())
                .map(Statement::personIn)
                .map(groups::get));
    }

    /// The reports that the new edition no longer has; to be asked when every statement has its place.
    public List<Known> vanished() {
        return common
                ? stored.values().stream()
                        .flatMap(Deque::stream)
                        .filter(known -> !known.vanished() && !replaced.contains(known.id()))
                        .toList()
                : List.of();
    }

    /// The reports that had vanished and are in the list again.
    public List<Report.Id> back() {
        return List.copyOf(back);
    }

    private @Nullable Known former(Statement statement) {
        if (leftByNumber == null || leftByName == null) {
            index();
        }
        String reference = statement.reference();
        if (reference != null) {
            return leftByNumber == null ? null : leftByNumber.get(reference);
        }
        String name = name(statement).orElse("");
        return leftByName != null && newNames.getOrDefault(name, 0) == 1 ? leftByName.get(name) : null;
    }

    private void index() {
        Map<String, Known> byNumber = new HashMap<>();
        Map<String, Known> byName = new HashMap<>();
        Set<String> twice = new HashSet<>();
        stored.values().stream().flatMap(Deque::stream).forEach(known -> {
            if (known.reference() != null) {
                byNumber.put(known.reference(), known);
            } else if (known.name() != null && byName.put(known.name(), known) != null) {
                twice.add(known.name());
            }
        });
        byName.keySet().removeAll(twice);
        leftByNumber = byNumber;
        leftByName = byName;
    }

    private static Optional<String> name(Statement statement) {
        return statement.particulars().names().stream().findFirst().map(name -> name.text());
    }

    /// What a statement of a new edition is, compared with the last one.
    public sealed interface Place {

        /// The last edition says the same.
        record Unchanged() implements Place {}

        /// The last edition says something else about the same person.
        ///
        /// @param former what it says
        record Changed(Known former) implements Place {}

        /// The last edition does not have it.
        ///
        /// @param person the entry it belongs to all the same, because the source numbers its people
        record New(Optional<Person.Id> person) implements Place {}
    }
}
