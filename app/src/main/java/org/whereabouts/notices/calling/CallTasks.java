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

    /// Takes back those of some notices that are open.
    void withdraw(Collection<Notice.Id> notices, Instant at);
}
