package org.whereabouts.exchange.pfif.telling;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.exchange.pfif.telling.Received.Head;
import org.whereabouts.exchange.pfif.telling.Received.Heads;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Statement;

/// A published entry, with everything from which records are drawn up.
///
/// @param operation the register
/// @param card      what the public may see
/// @param person    what there is
/// @param published since when and until when it is public
/// @param heads     what partners' records say besides, by their numbers
record Entry(Operation operation, PublicCard card, Person person, PublishedEntry published, Heads heads) {

    /// The partner's record that this entry is, when all its reports come from one; otherwise null.
    @Nullable
    Head original() {
        Set<String> groups = person.standing().stream()
                .map(Entry::group)
                .map(group -> group == null ? "" : group)
                .collect(Collectors.toSet());
        return groups.size() == 1 ? heads.people().get(groups.iterator().next()) : null;
    }

    /// The number under which partners are told of it, where it is not ours; otherwise null.
    @Nullable
    String partnersNumber() {
        Head original = original();
        return original == null ? null : original.recordId();
    }

    /// The head of the note that a report was, or null.
    @Nullable
    Head note(Report report) {
        String reference = report.statement().reference();
        int inner = reference == null ? -1 : reference.indexOf(Statement.WITHIN);
        return reference == null || inner < 0
                ? null
                : heads.notes().get(reference.substring(inner + Statement.WITHIN.length()));
    }

    /// The source's number of the person of a report, or null.
    static @Nullable String group(Report report) {
        String reference = report.statement().reference();
        return reference == null ? null : Statement.personIn(reference);
    }
}
