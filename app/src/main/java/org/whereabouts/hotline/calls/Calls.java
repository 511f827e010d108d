package org.whereabouts.hotline.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.line.Call;

/// All calls: when what happened. Nobody's number, nobody's words.
public interface Calls {

    /// A call has begun; one that is known already is left as it is.
    void begin(Call.Id id, Instant rang);

    /// The caller speaks this language.
    void speaks(Call.Id id, Locale language);

    /// The caller asks for a person; the first time counts.
    void wants(Call.Id id, Instant at);

    /// An officer takes it.
    ///
    /// @param officer as the audit names them
    void take(Call.Id id, Instant at, String officer);

    /// The officer could not be reached after all.
    void letGo(Call.Id id);

    /// The caller has shown that this enquiry is theirs.
    void about(Call.Id id, Enquiry.Id enquiry);

    /// It is over; the first end counts.
    void end(Call.Id id, Instant at, Ending ending);

    /// The one with this id.
    Optional<Kept> find(Call.Id id);

    /// Those about an enquiry, the newest first.
    List<Kept> about(Enquiry.Id enquiry, int most);

    /// How long those waited whom an officer took since a moment, the newest first.
    List<Duration> waits(Instant since, int most);

    /// What happened in each hour, UTC, since a moment; hours without a call are left out.
    List<Hour> hours(Instant since);

    /// Ends those that nobody ended, because the program was stopped.
    ///
    /// @param before those that rang before
    /// @return how many
    int cut(Instant before, Instant at);

    /// Forgets those that rang before a moment.
    ///
    /// @return how many
    int forget(Instant before);

    /// A call as it is kept.
    ///
    /// @param wanted when the caller asked for a person
    /// @param taken  when an officer took it
    record Kept(
            Call.Id id,
            Instant rang,
            @Nullable Locale language,
            @Nullable Instant wanted,
            @Nullable Instant taken,
            @Nullable String officer,
            Enquiry.@Nullable Id enquiry,
            @Nullable Instant ended,
            @Nullable Ending ending) {}

    /// The calls that rang in one hour.
    ///
    /// @param wanted    in how many a person was asked for
    /// @param soon      in how many of these one came within thirty seconds
    /// @param taken     in how many one came
    /// @param abandoned in how many the caller gave up
    /// @param helped    in how many a message was left, a call-back asked for, or an answer heard instead
    record Hour(Instant hour, long calls, long wanted, long soon, long taken, long abandoned, long helped) {}
}
