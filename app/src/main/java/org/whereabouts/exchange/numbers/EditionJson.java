package org.whereabouts.exchange.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Band;

/// An edition of counted figures as JSON, in the words of its CSV.
///
/// @param asOf     as of which day was counted
/// @param note     why it differs from the one before, in an editor's words
/// @param method   how was counted: no number goes out without it
/// @param numbers  what is told; what is not here has fewer than eleven entries, or none
/// @param revises  the edition before, or null for the first
/// @param changes  the numbers that differ from the edition before
/// @param url      its page
/// @param resource itself at this interface
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionJson(
        int edition,
        String operation,
        LocalDate asOf,
        Instant released,
        @Nullable String note,
        Method method,
        List<Counted> numbers,
        @Nullable Integer revises,
        List<Change> changes,
        String url,
        String resource) {

    /// How was counted.
    ///
    /// @param width how many counts look the same: a number is one of so many that follow each other
    record Method(int width, String text) {}

    /// A part of the country.
    record Region(String code, String name) {}

    /// What a number counts: entries of a situation, of a month or of a region; all entries where nothing is said.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(
            @Nullable String situation,
            @Nullable String month,
            @Nullable Region region) {}

    /// The least and the most that a count can be.
    record Range(long min, long max) {
        static Range of(Band band) {
            return new Range(band.from(), band.to());
        }
    }

    /// A number.
    record Counted(Cell of, Range entries) {}

    /// A number that differs from that of the edition before.
    record Change(Cell of, Range before, Range now) {}
}
