package org.whereabouts.casework.publications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.channel.Receipt;
import org.whereabouts.publication.channel.Receipt.State;
import org.whereabouts.publication.channel.Receipts;

/// Says of retractions how far they have come on each channel.
@Component
class WhatCameOfRetractions {

    private static final int MOST = 200;

    private final Receipts receipts;
    private final Clock clock;

    WhatCameOfRetractions(Receipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    /// The receipts of some retractions, by their number.
    Map<Long, Result> of(Collection<Long> retractions) {
        Instant now = clock.instant();
        return receipts.of(retractions).stream()
                .collect(Collectors.groupingBy(
                        Receipt::retraction,
                        Collectors.collectingAndThen(Collectors.toList(), some -> result(some, now))));
    }

    /// What takes longer than was promised.
    List<Slip> overdue() {
        Instant now = clock.instant();
        return receipts.overdue(now, MOST).stream().map(one -> slip(one, now)).toList();
    }

    private static Result result(List<Receipt> some, Instant now) {
        List<Slip> slips = some.stream()
                .filter(one -> one.state() != State.LIFTED || one.done() != null)
                .map(one -> slip(one, now))
                .toList();
        long open = some.stream().filter(one -> one.state().isOwed()).count();
        Duration longest =
                some.stream().map(one -> one.took(now)).max(Duration::compareTo).orElse(Duration.ZERO);
        return new Result(
                slips, open, some.stream().anyMatch(one -> one.isOverdue(now)), seconds(longest), slips.size());
    }

    private static Slip slip(Receipt one, Instant now) {
        return new Slip(
                one.retraction(),
                "taken.from." + one.channel(),
                "taken.is." + one.state().name().toLowerCase(java.util.Locale.ROOT),
                one.state().isOwed(),
                one.isOverdue(now),
                seconds(one.took(now)),
                one.proof().isEmpty() ? null : "taken.proof." + one.proof(),
                one.asked() == null ? null : Objects.requireNonNull(one.asked()).toString(),
                one.tries());
    }

    private static String seconds(Duration took) {
        return took.toMinutes() < 10
                ? "%d.%d s".formatted(took.toSeconds(), took.toMillisPart() / 100)
                : took.toHours() < 48 ? took.toMinutes() + " min" : took.toDays() + " d";
    }

    /// How far a retraction has come.
    ///
    /// @param open    on how many channels it is not known to be gone
    /// @param longest how long it took where it took longest
    record Result(List<Slip> slips, long open, boolean overdue, String longest, int channels) {}

    /// One channel.
    ///
    /// @param number  of the retraction
    /// @param channel the sentence that names it
    /// @param state   the sentence that says how far it is
    /// @param took    how long it took, or has taken until now
    /// @param proof   the sentence that says what was found, or null before it was asked
    /// @param asked   when it was asked last
    record Slip(
            long number,
            String channel,
            String state,
            boolean owed,
            boolean overdue,
            String took,
            @Nullable String proof,
            @Nullable String asked,
            int tries) {}
}
