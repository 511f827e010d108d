package org.whereabouts.hotline.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.hotline.calls.WhereItStands;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.switchboard.Caller;
import org.whereabouts.hotline.switchboard.Caller.Proof;
import org.whereabouts.notices.Notices;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;

/// What may be said to a caller. Whoever has shown digits hears where it stands. To whoever has shown the words, or the
/// word that was agreed, everything is said that is owed by a voice, and nothing else; each of those has a call sheet
/// of its
/// own, computed from the policy at the moment it is opened, and told on it is told.
@Component
class WhatTheCallerMayHear {

    private static final int MOST = 10;

    private final Enquiries enquiries;
    private final Notices notices;
    private final CallTasks tasks;
    private final Calls calls;

    WhatTheCallerMayHear(Enquiries enquiries, Notices notices, CallTasks tasks, Calls calls) {
        this.enquiries = enquiries;
        this.notices = notices;
        this.tasks = tasks;
        this.calls = calls;
    }

    /// Notes that the caller has shown it.
    void shown(Caller caller, Proof proof) {
        calls.about(new Call.Id(caller.id()), proof.enquiry());
    }

    /// Looks it up; empty when there is no such enquiry any more.
    Optional<May> of(Proof proof) {
        return enquiries
                .find(proof.enquiry())
                .map(enquiry -> of(enquiry, proof.how().opens()));
    }

    private May of(Enquiry enquiry, boolean opens) {
        Enquiry.Id id = enquiry.facts().id();
        String standing = "may." + WhereItStands.key(enquiry);
        if (!opens) {
            return new May(enquiry.facts().number().toString(), id.value(), standing, null, List.of());
        }
        List<CallTask> all = notices.of(id).stream()
                .flatMap(notice -> tasks.of(notice.id()).stream())
                .toList();
        UUID owed = all.stream()
                .filter(task -> task.state() == CallTask.State.OPEN)
                .min(Comparator.comparing(CallTask::since))
                .map(task -> task.id().value())
                .orElse(null);
        Stream<Earlier> told = all.stream()
                .flatMap(task -> tasks.calls(task.id()).stream())
                .map(call -> new Earlier(call.at(), "call.result." + call.result()));
        Stream<Earlier> rang = calls.about(id, MOST).stream()
                .filter(call -> call.ending() != null)
                .map(call -> new Earlier(call.rang(), "ended." + call.ending()));
        List<Earlier> earlier = Stream.concat(told, rang)
                .sorted(Comparator.comparing(Earlier::at).reversed())
                .limit(MOST)
                .toList();
        return new May(enquiry.facts().number().toString(), id.value(), standing, owed, earlier);
    }

    /// What may be said.
    ///
    /// @param number   on the receipt
    /// @param standing the sentence of where it stands
    /// @param owed     the call task to be told first; null when nothing is owed by a voice
    /// @param earlier  calls before, both ways, the newest first
    record May(
            String number,
            UUID enquiry,
            String standing,
            @Nullable UUID owed,
            List<Earlier> earlier) {
        May {
            earlier = List.copyOf(earlier);
        }
    }

    /// A call before.
    ///
    /// @param key what came of it
    record Earlier(Instant at, String key) {}
}
