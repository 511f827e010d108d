package org.whereabouts.hotline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A telephone call from its first ring to its end, as whoever answers it sees it.
///
/// One thread answers a call, and its methods block that thread. Once the caller has hung up, or the network has cut
/// the
/// line, a method that waits, and every later one, throws [HungUp]; only [#record] gives what was said until then
/// first.
public interface Call {

    /// Its id, new for every call.
    Id id();

    /// When it began to ring.
    Instant rang();

    /// The number that the network says it comes from, as digits with a leading `+` where there was one; empty when it
    /// is
    /// withheld. Anybody can forge it: a help to call back, never a proof of who is speaking. Personal data.
    Optional<String> from();

    /// Takes the call; the caller hears nothing before.
    void answer();

    /// Plays a sound until its end, or until a key is pressed or the call is nudged, whichever comes first. A key that
    /// was
    /// pressed before counts at once.
    Heard play(Sound sound);

    /// Waits for a key, in silence.
    ///
    /// @return [Heard.Ended] when none came in time
    Heard listen(Duration patience);

    /// Records what the caller says, without the keys that are pressed. A key ends it, and is heard by what is played
    /// or
    /// listened for next, so that who was told to press one when done need not wait for the silence.
    ///
    /// @param longest how long at most
    /// @param silence after how much of it the recording ends by itself
    Sound record(Duration longest, Duration silence);

    /// Rings at another telephone, and connects the two until one of them hangs up. Keys that are pressed meanwhile
    /// mean
    /// nothing.
    ///
    /// @param to        whom to ring
    /// @param patience  how long it may ring
    /// @param meanwhile what the caller hears until somebody answers, over and over
    Handed handOver(Telephone to, Duration patience, Sound meanwhile);

    /// Has the thread of the call look up: what it plays or listens for now, or next, returns [Heard.Nudged]. The one
    /// method that others than the thread of the call may use.
    void nudge();

    /// Ends the call; nothing happens when it is over already.
    void hangUp();

    /// The id of a call.
    record Id(UUID value) {
        @Override
        public String toString() {
            return "call " + value;
        }
    }

    /// A telephone that can be rung.
    ///
    /// @param address its SIP address, `sip:` or `sips:`
    record Telephone(String address) {
        @Override
        public String toString() {
            return "telephone";
        }
    }

    /// What ended a sound or a wait.
    sealed interface Heard {

        /// The sound, or the patience, came to its end.
        record Ended() implements Heard {}

        /// The caller pressed a key.
        ///
        /// @param key `0` to `9`, `*`, `#`, `A` to `D`
        record Pressed(char key) implements Heard {}

        /// Somebody nudged the call.
        record Nudged() implements Heard {}
    }

    /// What came of handing over.
    sealed interface Handed {

        /// They spoke, and the one who was rung has hung up. When the caller did, [HungUp] is thrown.
        record Spoke(Duration length) implements Handed {}

        /// Nobody answered in time.
        record NobodyAnswered() implements Handed {}

        /// The other telephone is busy, declined, cannot be reached, or speaks in no way that can be connected.
        ///
        /// @param status the SIP status
        record Declined(int status) implements Handed {}
    }

    /// The other side has left.
    final class HungUp extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final @Nullable Duration spoke;

        /// It is the caller's right, and no failure.
        public HungUp() {
            this(null);
        }

        /// While handed over.
        ///
        /// @param spoke how long with whoever was rung; null when nobody had answered
        public HungUp(@Nullable Duration spoke) {
            super("the caller has hung up", null, false, false);
            this.spoke = spoke;
        }

        /// How long the caller has spoken with whom the call was handed over to; empty when nobody had answered.
        public Optional<Duration> spoke() {
            return Optional.ofNullable(spoke);
        }
    }
}
