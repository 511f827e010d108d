package org.whereabouts.hotline.calling;

import org.whereabouts.hotline.voice.Tape;

/// What can happen to a call while its thread waits.
sealed interface Happening {

    /// The caller has hung up, or the line was cut.
    record Left() implements Happening {}

    /// A key was pressed.
    record Key(char key) implements Happening {}

    /// What was played is at its end.
    ///
    /// @param number of the playing
    record Played(long number) implements Happening {}

    /// What was recorded is at its end.
    record Recorded(Tape tape) implements Happening {}

    /// Somebody wants the thread to look up.
    record Nudge() implements Happening {}

    /// The other telephone was answered.
    record OtherAnswered() implements Happening {}

    /// The other telephone will not be answered.
    ///
    /// @param status of SIP
    record OtherDeclined(int status) implements Happening {}

    /// The other telephone was hung up.
    record OtherLeft() implements Happening {}
}
