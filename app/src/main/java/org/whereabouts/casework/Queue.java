package org.whereabouts.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.waiting.Line;

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

    /// What waits, item by item, where officers take one at a time; empty where they do not.
    default Optional<Line> line() {
        return Optional.empty();
    }

    /// For how long an item is in the hands of whoever took it.
    default Duration theirsFor() {
        return Duration.ofMinutes(20);
    }

    /// How much waits.
    ///
    /// @param count  how many
    /// @param oldest since when the oldest waits; null when nothing does
    record Waiting(long count, @Nullable Instant oldest) {

        /// Nothing.
        public static final Waiting NOTHING = new Waiting(0, null);
    }
}
