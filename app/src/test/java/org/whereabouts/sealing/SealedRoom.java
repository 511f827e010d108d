package org.whereabouts.sealing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.whereabouts.sealing.keys.KeysInMemory;

/// The room in memory, as a test speaks to it.
///
/// @param inside   its collections
/// @param sealing  its one way in
/// @param keys     its one way out
/// @param erasing  its end
record SealedRoom(KeysInMemory inside, Sealing sealing, Keys keys, ErasingASubject erasing) {

    static SealedRoom empty() {
        return of(KeysInMemory.empty());
    }

    static SealedRoom locked() {
        return of(KeysInMemory.empty().withKey());
    }

    static SealedRoom unlocked() {
        SealedRoom room = locked();
        room.keys().unlock(KeysInMemory.passphrase(), "test");
        return room;
    }

    /// Another program on the same store.
    SealedRoom another() {
        return of(inside);
    }

    private static SealedRoom of(KeysInMemory inside) {
        return new SealedRoom(
                inside,
                new Sealing(inside.pairs(), inside.dataKeys(), inside.tombstones()),
                new Keys(inside.pairs(), inside.dataKeys(), inside.audit(), new WrongGuesses(Duration.ZERO)),
                new ErasingASubject(inside.dataKeys(), inside.tombstones(), inside.audit(), Clock.systemUTC()));
    }

    Sealed seal(Subject subject, String field, String plain) {
        try (Envelope envelope = sealing.open(subject)) {
            return envelope.seal(field, plain.getBytes(StandardCharsets.UTF_8));
        }
    }

    Unsealing unsealing() {
        if (keys.state() instanceof KeyState.Unlocked open) {
            return open.unsealing();
        }
        throw new AssertionError("not unlocked");
    }

    Opened read(Subject subject) {
        return unsealing().read(new Reading("test", subject, "test.read")).orElseThrow();
    }

    String unseal(Subject subject, String field, Sealed sealed) {
        try (Opened opened = read(subject)) {
            return new String(opened.unseal(field, sealed), StandardCharsets.UTF_8);
        }
    }
}
