package org.whereabouts.notices.calling;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.notices.News;
import org.whereabouts.notices.wording.Script;
import org.whereabouts.notices.wording.Wording;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Unsealing;

/// Lays out for an officer whom to call and what to say. That they read it stands in the audit.
@Service
public class PreparingACall {

    private final CallTasks tasks;
    private final Enquiries enquiries;
    private final Keys keys;
    private final Wording wording;

    PreparingACall(CallTasks tasks, Enquiries enquiries, Keys keys, Wording wording) {
        this.tasks = tasks;
        this.enquiries = enquiries;
        this.keys = keys;
        this.wording = wording;
    }

    /// Lays it out. Not inside of a transaction: what was read cannot be unread.
    ///
    /// @param officer who reads it
    public Outcome prepare(CallTask.Id id, String officer) {
        CallTask task = tasks.find(id).orElse(null);
        if (task == null || task.state() != CallTask.State.OPEN) {
            return new NotOpen();
        }
        return switch (keys.state()) {
            case KeyState.Unlocked unlocked -> read(task, officer, unlocked.unsealing());
            case KeyState.Locked locked -> new Locked();
            case KeyState.NoKey none -> new Locked();
        };
    }

    /// The same where somebody has opened the enquiry already, and recorded that.
    ///
    /// @param opened the enquiry of the task
    public Outcome prepare(CallTask.Id id, Opened opened) {
        return tasks.find(id)
                .filter(task -> task.state() == CallTask.State.OPEN)
                .map(task -> lay(task, opened))
                .orElseGet(NotOpen::new);
    }

    private Outcome read(CallTask task, String officer, Unsealing unsealing) {
        Optional<Opened> opened =
                unsealing.read(new Reading(officer, task.enquiry().subject(), "call.prepared"));
        if (opened.isEmpty()) {
            return new NotOpen();
        }
        try (Opened all = opened.get()) {
            return lay(task, all);
        }
    }

    private Outcome lay(CallTask task, Opened all) {
        var contents = enquiries.contents(task.enquiry());
        var news = tasks.news(task.id());
        if (contents.isEmpty() || news.isEmpty()) {
            return new NotOpen();
        }
        var enquirer = Enquirer.read(all.unseal(Enquirer.FIELD, contents.get().enquirer()));
        byte[] unsealed = all.unseal(task.newsField(), news.get());
        News said = OpeningACall.read(unsealed);
        Script script = wording.script(said, enquirer.locale());
        return new Prepared(task, enquirer, said, script, OpeningACall.contact(unsealed), earlier(task, all));
    }

    private List<Earlier> earlier(CallTask task, Opened all) {
        return tasks.calls(task.id()).stream()
                .map(call -> new Earlier(
                        call.at(),
                        call.result(),
                        new String(all.unseal(task.noteField(call.number()), call.note()), StandardCharsets.UTF_8)))
                .toList();
    }

    /// A call that was made before.
    ///
    /// @param note how it went, in the words of whoever called
    public record Earlier(Instant at, CallTask.Result result, String note) {
        /// Nothing of it.
        @Override
        public String toString() {
            return "an earlier call";
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// Everything that is needed for the call; to be shown and not to be kept.
    ///
    /// @param enquirer whom to call, how, when, and what they do not want
    /// @param contact  how to reach the person found, who wants to be reached
    /// @param earlier  the calls so far, the oldest first
    public record Prepared(
            CallTask task, Enquirer enquirer, News news, Script script, Optional<String> contact, List<Earlier> earlier)
            implements Outcome {
        public Prepared {
            earlier = List.copyOf(earlier);
        }

        /// Nothing of it.
        @Override
        public String toString() {
            return "a call";
        }
    }

    /// The service is locked.
    public record Locked() implements Outcome {}

    /// There is no such task, or nothing to do for it.
    public record NotOpen() implements Outcome {}
}
