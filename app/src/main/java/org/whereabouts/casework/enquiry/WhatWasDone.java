package org.whereabouts.casework.enquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.Closings;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Notices;
import org.whereabouts.notices.calling.CallTasks;

/// What was done about an enquiry, who decided it, and what the family was told.
@Component
class WhatWasDone {

    private final Closings closings;
    private final Notices notices;
    private final CallTasks calls;
    private final Colleagues colleagues;

    WhatWasDone(Closings closings, Notices notices, CallTasks calls, Colleagues colleagues) {
        this.closings = closings;
        this.notices = notices;
        this.calls = calls;
        this.colleagues = colleagues;
    }

    /// All of it, the newest first.
    Done of(Enquiry enquiry) {
        Enquiry.Id id = enquiry.facts().id();
        return new Done(
                enquiry.facts().history().reversed().stream()
                        .map(one -> new Happened(one.at(), "enquiry.happened." + one.what()))
                        .toList(),
                closings.of(id).reversed().stream().map(this::decided).toList(),
                notices.of(id).reversed().stream().map(this::owed).toList());
    }

    private Decided decided(Closings.Line line) {
        String second = line.second();
        return new Decided(
                line.at(),
                "ending." + line.what(),
                colleagues.name(line.officer()),
                second == null ? null : colleagues.name(second));
    }

    private Owed owed(Notice notice) {
        return new Owed(
                notice.owed(),
                "enquiry.news." + notice.news(),
                "enquiry.delivery." + notice.delivery().getClass().getSimpleName(),
                calls.of(notice.id())
                        .map(task -> "enquiry.call." + task.state())
                        .orElse(null));
    }

    /// What was done.
    ///
    /// @param history   what happened to the enquiry
    /// @param decisions who ended it, or opened it again
    /// @param notices   what the family is owed, or was told
    record Done(List<Happened> history, List<Decided> decisions, List<Owed> notices) {
        Done {
            history = List.copyOf(history);
            decisions = List.copyOf(decisions);
            notices = List.copyOf(notices);
        }
    }

    /// @param what the sentence
    record Happened(Instant at, String what) {}

    /// @param what   the sentence
    /// @param second who decided with them, or null
    record Decided(
            Instant at, String what, String by, @Nullable String second) {}

    /// @param news what of it may be written
    /// @param far  how far it has come
    /// @param call how far its call has come, or null
    record Owed(
            Instant at, String news, String far, @Nullable String call) {}
}
