package org.whereabouts.exchange.pfif.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.pfif.ReadingFeeds.Stretch;
import org.whereabouts.exchange.pfif.record.Version;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;

/// What a client of Person Finder writes behind an address.
record Asked(
        @Nullable String version,
        @Nullable String max_results,
        @Nullable String skip,
        @Nullable String min_entry_date,
        @Nullable String omit_notes) {

    static final int MOST = 200;
    private static final int USUAL = 10;

    /// The version of the format; the newest when none is named.
    Version format() {
        return Optional.ofNullable(version)
                .map(number -> Version.of(number.strip())
                        .orElseThrow(() -> unreadable("Unsupported PFIF version: 1.2, 1.3 and 1.4 are given out")))
                .orElse(Version.V1_4);
    }

    /// The part of the feed.
    Stretch stretch(Caller caller) {
        int asked = number(max_results, USUAL);
        int most = asked == 0 ? USUAL : Math.min(asked, MOST);
        return new Stretch(from(), number(skip, 0), most, isPartner(caller));
    }

    /// Whether only people are wanted.
    boolean omitsNotes() {
        return omit_notes != null && omit_notes.strip().equalsIgnoreCase("yes");
    }

    /// Whether the caller is told what a partner may know.
    static boolean isPartner(Caller caller) {
        return caller.may(Scope.READ_FULL);
    }

    private @Nullable Instant from() {
        try {
            return min_entry_date == null || min_entry_date.isBlank() ? null : Instant.parse(min_entry_date.strip());
        } catch (DateTimeException garbled) {
            throw unreadable("Invalid min_entry_date: it is written 2026-11-30T09:00:00Z");
        }
    }

    private static int number(@Nullable String text, int usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (!text.strip().matches("\\d{1,9}")) {
            throw unreadable("A number is written in digits");
        }
        return Integer.parseInt(text.strip());
    }

    private static Unanswerable unreadable(String detail) {
        return new Unanswerable(Kind.PARAMETER_UNREADABLE, detail);
    }
}
