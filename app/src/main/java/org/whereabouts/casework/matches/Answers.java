package org.whereabouts.casework.matches;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.access.Officer;

/// What officers answered to candidates.
public interface Answers {

    /// Keeps one.
    void add(UUID candidate, UUID enquiry, Answer answer, Officer.Id officer, Instant at);

    /// The last ones of an officer, the newest first.
    List<Given> lately(Officer.Id officer, int most);

    /// The one with this number; nobody else takes it back until this transaction ends.
    Optional<Given> hold(long number);

    /// Whether nobody answered about its candidate after it, but for what was taken back.
    boolean isLast(Given given);

    /// Notes that it was taken back.
    void undone(long number, Instant at);

    /// What an officer answers.
    enum Answer {
        SAME,
        DIFFERENT,
        CANNOT_TELL,
        SECOND_LOOK
    }

    /// One that was given.
    record Given(long number, UUID candidate, UUID enquiry, Answer answer, Officer.Id officer, boolean undone) {}
}
