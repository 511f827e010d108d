package org.whereabouts.hotline.media;

import org.whereabouts.hotline.voice.Tape;

/// Hears of what happens in the sound; called by the clock, so it never waits.
public interface Ear {

    /// A key was pressed.
    void pressed(char key);

    /// What was played is at its end.
    ///
    /// @param number which [Stream#play] gave it
    void played(long number);

    /// What was recorded is at its end.
    void recorded(Tape tape);

    /// Nothing has come from the other side for long, though it is not on hold.
    void deserted();
}
