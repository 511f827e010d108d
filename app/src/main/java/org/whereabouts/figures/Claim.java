package org.whereabouts.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Operation;

/// A number of people that somebody claims, as it was entered. What becomes of it is in its history.
///
/// @param id       its number
/// @param said     what is claimed
/// @param replaces the claim that this one revises, or null
/// @param entered  when it was entered
/// @param history  what officers decided of it, the oldest first
public record Claim(Id id, Content said, @Nullable Id replaces, Instant entered, List<Deed> history) {

    public Claim {
        history = List.copyOf(history);
    }

    /// What the last decision made of it.
    public State state() {
        return history.isEmpty() ? State.ENTERED : history.getLast().state();
    }

    /// Whether everybody was shown it at some time: then it stays visible, with what became of it.
    public boolean wasPublished() {
        return history.stream().anyMatch(deed -> deed.state() == State.PUBLISHED);
    }

    /// The claim that it was revised by.
    public Optional<Id> revisedBy() {
        return history.stream()
                .flatMap(deed -> Optional.ofNullable(deed.by()).stream())
                .reduce((one, later) -> later);
    }

    /// The number of a claim.
    public record Id(long number) {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /// What is claimed, whole.
    ///
    /// @param operation whose register it belongs beside
    /// @param of        who is counted, in the words of the source, or null
    public record Content(
            Operation.Id operation,
            Measure measure,
            Amount amount,
            @Nullable String of,
            @Nullable String place,
            Period period,
            Claimant claimant,
            Source source) {}

    /// For which days the number is claimed.
    ///
    /// @param from the first day, or null
    /// @param to   the last day or the day on which it was so, or null
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
        public Period {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("WA-1802 a period that ends before it begins");
            }
        }

        /// The last day of which anything is said.
        public Optional<LocalDate> end() {
            return Optional.ofNullable(to == null ? from : to);
        }
    }

    /// Whose number it is.
    ///
    /// @param name       who claims it
    /// @param via        through whom the source has it, or null
    /// @param verified   whether somebody verified it; null where nothing is said of that
    /// @param verifiedBy who did, or null
    public record Claimant(
            String name,
            @Nullable String via,
            @Nullable Boolean verified,
            @Nullable String verifiedBy) {}

    /// Where it was read.
    ///
    /// @param address   where everybody can look it up, or null
    /// @param published the day it was published, or null when not known
    /// @param got       the day it was fetched
    /// @param sentence  the words that were read
    public record Source(
            String title,
            String publisher,
            @Nullable String address,
            @Nullable LocalDate published,
            LocalDate got,
            String sentence) {}

    /// One decision.
    ///
    /// @param state   what it made of the claim
    /// @param officer who decided, as the audit names them; not for the public
    /// @param because why, for the public; blank where nothing has to be said
    /// @param by      the claim that it was revised by, or null
    public record Deed(
            State state,
            Instant at,
            String officer,
            String because,
            @Nullable Id by) {}

    /// Where a claim stands.
    public enum State {
        /// It arrived, and nobody but officers sees it.
        ENTERED,
        PUBLISHED,
        /// Another claim stands in its place; both are shown.
        REVISED,
        /// Taken back. Shown as taken back, where it was ever shown.
        WITHDRAWN
    }
}
