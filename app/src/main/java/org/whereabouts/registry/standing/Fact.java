package org.whereabouts.registry.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.Report;

/// One fact about a person, with its standing and the reports that it rests on.
///
/// @param <T>      what the fact is about: `Fate` or `Status`
/// @param value    what is said
/// @param standing how firmly
/// @param saying   the reports that say so, the newest first; never empty
/// @param against  the reports that say otherwise, the newest first
/// @param origins  how many independent origins say so
/// @param by       the decision of two officers on which it rests, also where an official notice contests
///                 it by now; null without one
public record Fact<T extends Enum<T>>(
        T value,
        Standing standing,
        List<Report> saying,
        List<Report> against,
        int origins,
        @Nullable Confirmation by) {
    public Fact {
        saying = List.copyOf(saying);
        against = List.copyOf(against);
    }
}
