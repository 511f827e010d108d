package org.whereabouts.notices.calling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.found.Consents;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Notices;
import org.whereabouts.notices.calling.CallTask.Call;

/// Takes back what an officer recorded of a call: the task is what it was before, and the note is gone.
/// That it was recorded and taken back stays in the audit.
@Service
public class TakingBackACall {

    private final CallTasks tasks;
    private final Notices notices;
    private final Enquiries enquiries;
    private final Consents consents;
    private final Audit audit;

    TakingBackACall(CallTasks tasks, Notices notices, Enquiries enquiries, Consents consents, Audit audit) {
        this.tasks = tasks;
        this.notices = notices;
        this.enquiries = enquiries;
        this.consents = consents;
        this.audit = audit;
    }

    /// Takes back the last call of a task, if it was this officer's and nothing rests on it.
    @Transactional
    public Outcome takeBack(CallTask.Id id, String officer) {
        Optional<CallTask> task = tasks.find(id);
        List<Call> calls = tasks.calls(id);
        if (task.isEmpty() || calls.isEmpty() || !calls.getLast().officer().equals(officer)) {
            return Outcome.NOT_THEIRS;
        }
        Call last = calls.getLast();
        // Whoever closes holds the enquiry as well: they see the call, or we see that it is closed.
        boolean goesOn = enquiries
                .hold(task.get().enquiry())
                .filter(one -> one instanceof Enquiry.Open || one instanceof Enquiry.Dormant)
                .isPresent();
        if (!goesOn || somethingElseWasSaid(task.get(), last)) {
            return Outcome.SOMETHING_RESTS_ON_IT;
        }
        if (!tasks.takeBack(id, last)) {
            return Outcome.NOT_THEIRS;
        }
        var details = Map.of("result", last.result().name());
        audit.append(new Act(officer, "call.taken.back", id.toString(), details));
        return Outcome.TAKEN_BACK;
    }

    /// Whether the family is owed a correction of it, or the person found wants silence: then it cannot
    /// wait again.
    private boolean somethingElseWasSaid(CallTask task, Call last) {
        boolean silenced = notices.find(task.notice())
                .flatMap(notice -> Optional.ofNullable(notice.about()))
                .filter(about -> consents.silenced(about.value()))
                .isPresent();
        return silenced
                || notices.of(task.enquiry()).stream()
                        .filter(notice -> notice.news() == News.Plain.WE_WERE_WRONG)
                        .map(Notice::owed)
                        .anyMatch(owed -> !owed.isBefore(last.at()));
    }

    /// What came of it.
    public enum Outcome {
        /// It is as it was before.
        TAKEN_BACK,
        /// There is no call, or the last one was another officer's.
        NOT_THEIRS,
        /// The enquiry was closed since, a correction is owed, or the person found said something.
        SOMETHING_RESTS_ON_IT
    }
}
