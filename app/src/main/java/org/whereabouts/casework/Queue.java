package org.whereabouts.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.DeskDoor;

/// Something that waits for officers: a line of the overview, and a door of the desk.
public interface Queue extends DeskDoor {

    /// Its name: the sentence `queue.NAME` of the bundle says what waits, `door.NAME` what the door is
    /// called.
    String name();

    @Override
    default String key() {
        return "door." + name();
    }

    /// How much waits, and since when.
    Waiting waiting();

    /// How much waits.
    ///
    /// @param count  how many
    /// @param oldest since when the oldest waits; null when nothing does
    record Waiting(long count, @Nullable Instant oldest) {

        /// Nothing.
        public static final Waiting NOTHING = new Waiting(0, null);
    }
}
