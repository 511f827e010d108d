package org.whereabouts.enquiries.closing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;

/// Who closed, reopened or erased which enquiry: a line is added and never changed.
public interface Closings {

    /// Adds a line.
    void add(Line line);

    /// All of an enquiry, the oldest first.
    List<Line> of(Enquiry.Id enquiry);

    /// One decision.
    ///
    /// @param what    the reason of closing, or `REOPENED`, or `ERASED`
    /// @param officer who decided
    /// @param second  who decided with them, where two are needed; never the same
    record Line(
            Enquiry.Id enquiry,
            Instant at,
            String what,
            String officer,
            @Nullable String second) {}
}
