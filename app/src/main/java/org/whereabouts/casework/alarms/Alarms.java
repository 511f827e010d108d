package org.whereabouts.casework.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.whereabouts.access.Officer;

/// What shut officers out by itself.
public interface Alarms {

    /// Adds one.
    ///
    /// @param subject what they were about to read
    void add(Kind kind, Officer.Id officer, UUID subject, Instant at);

    /// Those that no administrator has seen, the oldest first.
    List<Alarm> unseen();

    /// Notes that an administrator has seen one.
    ///
    /// @return whether nobody had
    boolean seen(long number, Officer.Id by, Instant at);

    /// One of them.
    record Alarm(long number, Kind kind, Officer.Id officer, UUID subject, Instant at) {}

    /// What it was.
    enum Kind {
        /// They read many and decided none.
        BULK_READING("bulk-reading"),
        /// They were about to open an enquiry that nobody asked.
        PLANTED_READ("planted-enquiry");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        /// The rule, as the audit names it.
        public String actor() {
            return "rule:" + rule;
        }
    }
}
