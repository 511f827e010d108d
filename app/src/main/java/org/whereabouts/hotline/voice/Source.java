package org.whereabouts.hotline.voice;

import org.whereabouts.hotline.line.Sound;

/// Something that can be heard, 20 ms at a time.
@FunctionalInterface
public interface Source {

    /// Fills a frame with what comes next; called by the clock, so it never waits.
    ///
    /// @return whether something comes after it
    boolean next(short[] frame);

    /// A sound, once.
    static Source of(Sound sound) {
        return new Source() {
            private int at;

            @Override
            public boolean next(short[] frame) {
                sound.copy(at, frame);
                at += frame.length;
                return at < sound.size();
            }
        };
    }

    /// A sound, over and over, with no gap.
    static Source again(Sound sound) {
        return new Source() {
            private int at;

            @Override
            public boolean next(short[] frame) {
                sound.copy(at, frame);
                at = at + frame.length >= sound.size() ? 0 : at + frame.length;
                return true;
            }
        };
    }
}
