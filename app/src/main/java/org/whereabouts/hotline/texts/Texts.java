package org.whereabouts.hotline.texts;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.notices.wording.Answer;

/// The text messages that were answered: digests of the gateway's ids, and nobody's number or words.
public interface Texts {

    /// What was decided about a message.
    Optional<Kept> find(String id);

    /// Keeps what was decided.
    ///
    /// @param answer null when nothing is answered
    /// @return false when it was decided before; nothing is changed then
    boolean add(String id, Instant at, @Nullable Answer answer, Locale language);

    /// Notes that the answer has left.
    void answered(String id);

    /// Counts a message from somewhere.
    ///
    /// @param from a coarse digest of a number
    /// @return how many came from there since a moment, this one included
    int count(String from, Instant at, Instant since);

    /// Forgets what was answered, and what was counted, before a moment.
    void forget(Instant before);

    /// What was decided.
    ///
    /// @param answer null when nothing is answered
    record Kept(@Nullable Answer answer, Locale language, boolean answered) {}
}
