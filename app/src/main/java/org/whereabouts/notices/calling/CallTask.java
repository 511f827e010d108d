package org.whereabouts.notices.calling;

import java.time.Instant;
import java.util.UUID;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Why;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// Something that an officer has to say to somebody. What it is lies sealed beside it.
///
/// @param why   why a person does it
/// @param since when it was opened
/// @param state how far it has come
public record CallTask(
        Id id, Notice.Id notice, Enquiry.Id enquiry, Operation.Id operation, Why why, Instant since, State state) {

    /// The name of the field under which the news is sealed.
    String newsField() {
        return "call/" + id + "/news";
    }

    /// The name of the field under which an officer's note is sealed.
    String noteField(int call) {
        return "call/" + id + "/note/" + call;
    }

    /// A number that says nothing.
    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// How far it has come.
    public enum State {
        /// Nobody has told them yet.
        OPEN,
        /// They know.
        TOLD,
        /// They do not want to know.
        DECLINED,
        /// It is not owed any more.
        WITHDRAWN
    }

    /// One call.
    ///
    /// @param number  from 1
    /// @param officer who called
    /// @param note    how it went, sealed
    public record Call(int number, Instant at, String officer, Result result, Sealed note) {}

    /// How a call went.
    public enum Result {
        TOLD,
        DECLINED,
        NOT_REACHED,
        SOMEBODY_ELSE;

        /// Where a task has come to after it.
        public State after() {
            return switch (this) {
                case TOLD -> State.TOLD;
                case DECLINED -> State.DECLINED;
                case NOT_REACHED, SOMEBODY_ELSE -> State.OPEN;
            };
        }
    }
}
