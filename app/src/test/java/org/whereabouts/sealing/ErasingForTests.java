package org.whereabouts.sealing;

import java.time.Clock;
import org.whereabouts.sealing.keys.KeysInMemory;

/// Erasing in a room that lives in memory.
public final class ErasingForTests {

    private ErasingForTests() {}

    /// The use case.
    public static ErasingASubject in(KeysInMemory room) {
        return new ErasingASubject(room.dataKeys(), room.tombstones(), room.audit(), event -> {}, Clock.systemUTC());
    }
}
