package org.whereabouts.enquiries.matches;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Particulars;
import org.whereabouts.registry.Operation;

/// Finds open enquiries that look for the same person, for an officer. Whoever asked is told of none of the
/// others.
@Service
public class FindingCompetingEnquiries {

    private final MatchingEnquiries matching;
    private final Audit audit;

    FindingCompetingEnquiries(MatchingEnquiries matching, Audit audit) {
        this.matching = matching;
        this.audit = audit;
    }

    /// Finds them, among those that are in memory.
    ///
    /// @param officer who asks
    @Transactional
    public Outcome find(Enquiry.Id enquiry, String officer) {
        List<Competing> found = matching.competing(enquiry.value());
        if (found == null) {
            return new NotInMemory();
        }
        var details = Map.of("found", Integer.toString(found.size()));
        audit.append(new Act(officer, "enquiry.competing", enquiry.toString(), details));
        return new Found(found);
    }

    /// Finds those that look for somebody who is being described at this moment, on the telephone. It stands in the
    /// audit once for each description, however often it changes.
    ///
    /// @param description the id of what is being written
    /// @param first       whether it is the first time
    /// @param officer     who asks
    @Transactional
    public Outcome like(
            UUID description, Operation.Id operation, Particulars who, String words, boolean first, String officer) {
        List<Competing> found = matching.like(operation, who, words);
        if (found == null) {
            return new NotInMemory();
        }
        if (first) {
            audit.append(new Act(officer, "enquiry.competing", "description:" + description, Map.of()));
        }
        return new Found(found);
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// Those that may look for the same person, the likeliest first.
    public record Found(List<Competing> competing) implements Outcome {
        public Found {
            competing = List.copyOf(competing);
        }
    }

    /// The service is locked, another program matches, or that enquiry is not open.
    public record NotInMemory() implements Outcome {}

    /// An enquiry that may look for the same person.
    ///
    /// @param comparison why; null when one of them has no name and they share marks, clothing, place and
    ///                   age
    public record Competing(Enquiry.Id enquiry, @Nullable Comparison comparison) {

        /// Names nobody: who is sought is not for logs.
        @Override
        public String toString() {
            return "a competing enquiry";
        }
    }
}
