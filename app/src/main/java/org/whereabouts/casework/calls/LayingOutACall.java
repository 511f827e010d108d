package org.whereabouts.casework.calls;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.calls.WhatMayBeSaid.Found;
import org.whereabouts.casework.compare.Line;
import org.whereabouts.casework.reading.ReadingAnEnquiry;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.notices.News;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.PreparingACall;
import org.whereabouts.notices.calling.PreparingACall.Prepared;
import org.whereabouts.sealing.Opened;

/// Lays a call out for an officer who showed who they are a short while ago, within what they may read in a
/// day.
@Service
class LayingOutACall {

    private static final String PURPOSE = "call.prepared";

    private final ReadingAnEnquiry reading;
    private final PreparingACall preparing;
    private final WhatMayBeSaid saying;
    private final Enquiries enquiries;

    LayingOutACall(ReadingAnEnquiry reading, PreparingACall preparing, WhatMayBeSaid saying, Enquiries enquiries) {
        this.reading = reading;
        this.preparing = preparing;
        this.saying = saying;
        this.enquiries = enquiries;
    }

    /// Lays it out. Not inside of a transaction: what was read cannot be unread.
    Outcome layOut(CallTask task, SignedIn.Confirmed officer) {
        return switch (reading.read(officer, task.enquiry(), PURPOSE)) {
            case ReadingAnEnquiry.Opened opened -> {
                try (var open = opened.contents()) {
                    yield sheet(task, open, officer.officer().id().toString());
                }
            }
            case ReadingAnEnquiry.Gone ignored -> new NothingToSay();
            case ReadingAnEnquiry.Refused refused -> new Kept(refused.key());
        };
    }

    private Outcome sheet(CallTask task, Opened open, String officer) {
        var enquiry = enquiries.find(task.enquiry());
        if (enquiry.isEmpty() || !(preparing.prepare(task.id(), open) instanceof Prepared call)) {
            return new NothingToSay();
        }
        String number = enquiry.get().facts().number().toString();
        Found found = saying.of(call, open, officer).orElse(null);
        List<Line> whom = Stream.of(Line.contactOf(call.enquirer()), Line.wishesOf(call.enquirer()))
                .flatMap(List::stream)
                .toList();
        return new Sheet(number, whom, call, found);
    }

    /// What came of it.
    sealed interface Outcome {}

    /// It lies open.
    ///
    /// @param number on the receipt
    /// @param lines  whom to call, how, when, and what they do not want
    /// @param found  what may be said of the person found; null when the call is about nobody
    record Sheet(
            String number,
            List<Line> lines,
            Prepared call,
            @Nullable Found found) implements Outcome {
        Sheet {
            lines = List.copyOf(lines);
        }

        /// The language of the script.
        public Locale language() {
            return call.script().language();
        }

        /// Whether the news is grave.
        public boolean grave() {
            return call.news() instanceof News.Grave;
        }

        @Override
        public String toString() {
            return "a call sheet";
        }
    }

    /// Nothing is owed any more.
    record NothingToSay() implements Outcome {}

    /// It was not opened.
    ///
    /// @param key the sentence that says why
    record Kept(String key) implements Outcome {}
}
