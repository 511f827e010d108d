package org.whereabouts.exchange.pfif.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Status;

/// What a reader may see of an entry, before it is put into the words of the format.
///
/// @param names       the main one first; never empty
/// @param born        as much of the date of birth as may be seen, or null
/// @param age         such as `30-40`, or nothing
/// @param description marks and the like, one a line, or nothing
/// @param notes       one a report, the oldest first
record Sight(
        List<WrittenName> names,
        @Nullable PartialDate born,
        Sex sex,
        String age,
        String description,
        List<Said> notes) {

    Sight {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }

    /// What a report says of somebody's situation.
    ///
    /// @param author who says it, or null when that is not told
    /// @param status the situation, or null when only fate is said
    /// @param on     when it was so, or null
    /// @param place  where, or null
    /// @param said   when it was said, or null
    record Said(
            Report report,
            @Nullable String author,
            @Nullable Status status,
            Fate fate,
            @Nullable PartialDate on,
            @Nullable String place,
            @Nullable PartialDate said) {}
}
