package org.whereabouts.enquiries.matches;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.registry.Operation;

/// Who is sought by an open enquiry, unsealed: to be held in memory only.
///
/// @param enquiry     whose
/// @param operation   in whose register
/// @param revision    how often the family said more of the person, from 1
/// @param particulars what the family knows
/// @param words       marks, clothing, places and the age, by which a person without a name is recognised
record SoughtInMemory(UUID enquiry, Operation.Id operation, int revision, Particulars particulars, String words) {

    /// Reads who is sought from what was unsealed.
    ///
    /// @param today from which the age is counted
    static SoughtInMemory read(OpenEnquiries.Open line, byte[] unsealed, LocalDate today) {
        var sought = Sought.read(unsealed);
        return new SoughtInMemory(
                line.enquiry().value(), line.operation(), line.revision(), sought.particulars(), words(sought, today));
    }

    private static String words(Sought sought, LocalDate today) {
        var on = sought.last().on();
        return Stream.of(
                        sought.looks().marks(),
                        sought.looks().clothing(),
                        sought.particulars().home(),
                        sought.last().place(),
                        on == null ? null : on.year(),
                        age(sought, today))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Integer age(Sought sought, LocalDate today) {
        PartialDate born = sought.particulars().born();
        return born == null ? sought.looks().age() : Integer.valueOf(today.getYear() - born.year());
    }

    @Override
    public String toString() {
        return "who is sought by " + enquiry;
    }
}
