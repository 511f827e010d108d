package org.whereabouts.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Grade.Credibility;

/// The reports of the register. They are added; what they say is never changed.
public interface Reports {

    /// Stores new reports in the caller's transaction. The iterator is read as it is needed, so that a list
    /// of any length passes through.
    ///
    /// @return how many were stored
    long add(Iterator<New> reports);

    /// The report with this number.
    Optional<Report> find(Report.Id id);

    /// Hands out what is known of every report of a source that stands, in the order of their numbers.
    void standingOf(Source.Id source, Consumer<Known> known);

    /// The same for those that were read from one of its lists.
    void standingIn(Source.Id source, String list, Consumer<Known> known);

    /// Notes that the latest edition of their list no longer has these reports.
    void vanish(Collection<Report.Id> reports);

    /// Notes that reports which had vanished are in the list again.
    void reappear(Collection<Report.Id> reports);

    /// Notes how credible a report is held to be, and whether it stands; what it says stays.
    void judge(Report.Id report, Credibility credibility, Report.State state);

    /// What a statement says, in 128 bits.
    Fingerprint fingerprint(Statement statement);

    /// A report that has no number yet.
    ///
    /// @param person   the entry it belongs to, or null to begin one of its own
    /// @param replaces the report of an earlier edition that this one takes the place of, or null
    record New(
            Source source,
            Credibility credibility,
            Statement statement,
            @Nullable PartialDate saidOn,
            Instant receivedAt,
            Report.@Nullable Custody custody,
            Person.@Nullable Id person,
            Report.@Nullable Id replaces) {}

    /// As much of a stored report as comparing two editions of a list takes.
    ///
    /// @param reference the source's own number for the record, or null
    /// @param name      the first name it gives, or null
    /// @param vanished  whether the edition before last already lacked it
    record Known(
            Report.Id id,
            Person.Id person,
            Fingerprint fingerprint,
            @Nullable String reference,
            @Nullable String name,
            boolean vanished) {}
}
