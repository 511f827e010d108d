package org.whereabouts.notices.calling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.whereabouts.notices.Notice;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// All call tasks and how the calls went.
public interface CallTasks {

    /// Adds one, unless there is one for that notice.
    ///
    /// @param news what is to be said, sealed
    void add(CallTask task, Sealed news);

    /// The one with this id.
    Optional<CallTask> find(CallTask.Id id);

    /// The one for a notice.
    Optional<CallTask> of(Notice.Id notice);

    /// The open ones of an operation, the oldest first.
    List<CallTask> open(Operation.Id operation, int most);

    /// What is to be said, sealed.
    Optional<Sealed> news(CallTask.Id id);

    /// Adds a call to an open task, which is then in that state.
    ///
    /// @return false when it is not open any more, or has that many calls already; nothing is changed then
    boolean add(CallTask.Id id, CallTask.Call call, CallTask.State state);

    /// The calls so far, the oldest first.
    List<CallTask.Call> calls(CallTask.Id id);

    /// Takes the last call of a task out again: the task is open, as it was before.
    ///
    /// @return false when another one came after it, or the task has become something else; nothing is
    ///         changed then
    boolean takeBack(CallTask.Id id, CallTask.Call last);

    /// The last calls that an officer made, the newest first.
    List<Made> lately(String officer, int most);

    /// A call that an officer made.
    ///
    /// @param last whether no other call of that task came after it
    record Made(CallTask.Id task, Instant at, CallTask.Result result, boolean last) {}

    /// Takes back those of some notices that are open.
    void withdraw(Collection<Notice.Id> notices, Instant at);
}
