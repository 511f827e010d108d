package org.whereabouts.notices.calling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealed;
import org.whereabouts.sealing.Sealing;

/// Records how a call went, the officer's words sealed.
@Service
public class RecordingACall {

    private final CallTasks tasks;
    private final Sealing sealing;
    private final Audit audit;
    private final Clock clock;

    RecordingACall(CallTasks tasks, Sealing sealing, Audit audit, Clock clock) {
        this.tasks = tasks;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /// Records it.
    ///
    /// @param officer who called
    /// @param note    how it went, in their words
    /// @return false when the task is not open
    @Transactional
    public boolean record(CallTask.Id id, String officer, CallTask.Result result, String note) {
        CallTask task = tasks.find(id).orElse(null);
        if (task == null || task.state() != CallTask.State.OPEN) {
            return false;
        }
        int number = tasks.calls(id).size() + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var call = new CallTask.Call(number, at, officer, result, seal(task, number, note));
        if (!tasks.add(id, call, result.after())) {
            return false;
        }
        audit.append(new Act(officer, "call.recorded", id.toString(), Map.of("result", result.name())));
        return true;
    }

    private Sealed seal(CallTask task, int number, String note) {
        try (Envelope envelope = sealing.open(task.enquiry().subject())) {
            return envelope.seal(task.noteField(number), note.getBytes(StandardCharsets.UTF_8));
        }
    }
}
