package org.whereabouts.enquiries.matches;

import java.util.Set;
import org.whereabouts.matching.Bits;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// What the machine saw when it proposed a person: enough to see later whether there is anything new.
///
/// @param person   the entry of the register
/// @param report   its report that fits best
/// @param revision of the enquiry
/// @param bits     of evidence; 0 when nobody knows the name of the person found
/// @param words    marks, place and the like that both have
public record Seen(Person.Id person, Report.Id report, int revision, Bits bits, Set<String> words) {

    public Seen {
        words = Set.copyOf(words);
    }

    /// Whether it rests on the same report and the same enquiry: nothing new.
    boolean isAsBefore(Seen earlier) {
        return person.equals(earlier.person) && report.equals(earlier.report) && revision == earlier.revision;
    }

    boolean isBetterThan(Seen earlier) {
        return bits.compareTo(earlier.bits) > 0 || (bits.equals(earlier.bits) && words.size() > earlier.words.size());
    }

    /// Names nobody: who is sought is not for logs.
    @Override
    public String toString() {
        return "seen with " + bits + " bits";
    }
}
