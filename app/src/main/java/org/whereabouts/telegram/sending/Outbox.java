package org.whereabouts.telegram.sending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.whereabouts.telegram.own.Locked;

/// What is to be done in chats.
public interface Outbox {

    /// Adds something.
    ///
    /// @param chat   a digest
    /// @param update because of which it is done
    /// @param sealed the [Act], in the place `outgoing/CHAT`
    void add(String chat, long update, Instant due, Locked sealed);

    /// Takes in hand what is due next, the oldest of its chat: also what somebody took in hand and was silent about.
    ///
    /// @param silent what was taken before this moment is given up by whoever took it
    Optional<Claim> claim(Instant now, Instant silent);

    /// It failed and is to be tried again; nothing happens when somebody else has it in hand by now.
    ///
    /// @param perhaps whether an attempt may have succeeded
    void again(Claim claim, Instant due, boolean perhaps);

    /// It has to wait, and did not fail.
    void leave(Claim claim, Instant due);

    /// Nothing is to be done any more; the contents are erased.
    ///
    /// @return false when somebody else has it in hand by now; nothing is changed then
    boolean end(Claim claim, Outcome outcome, Instant at);

    /// A message stands in its chat, which the bot may delete, and nothing is to be done any more: both or neither.
    ///
    /// @return false when somebody else has it in hand by now; the message is remembered all the same
    boolean stands(Claim claim, Outcome outcome, long message, Instant at);

    /// Nothing that waits for a chat is to be done any more.
    void giveUp(String chat, Instant at);

    /// Remembers a message that the bot may delete.
    void shown(String chat, long message, Instant at);

    /// Those that it may delete, and forgets them.
    List<Long> takeShown(String chat);

    /// Forgets what ended before a moment, and messages that were shown before another.
    void forget(Instant ended, Instant shown);

    /// Something that one sender has in hand.
    ///
    /// @param attempt the how many-th
    /// @param failed  how many of them failed before
    /// @param since   when it was taken in hand, by which it is known
    /// @param perhaps whether an earlier attempt may have succeeded
    record Claim(long id, String chat, int attempt, int failed, Instant since, boolean perhaps, Locked sealed) {

        /// Where it is sealed for.
        public static String place(String chat) {
            return "outgoing/" + chat;
        }

        /// Only its number.
        @Override
        public String toString() {
            return "outgoing " + id;
        }
    }

    /// How something ended.
    enum Outcome {
        DONE,
        PERHAPS_TWICE,
        REFUSED,
        GAVE_UP
    }
}
