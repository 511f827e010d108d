package org.whereabouts.sealing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.whereabouts.sealing.Keys.Unlocking;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.keys.KeysInMemory;

/// The room in memory, as a test speaks to it.
///
/// @param inside   its collections
/// @param held     what it holds
/// @param sealing  its one way in
/// @param keys     its one way out
/// @param erasing  its end
record SealedRoom(KeysInMemory inside, HeldKeys held, Sealing sealing, Keys keys, ErasingASubject erasing) {

    static SealedRoom empty() {
        return of(KeysInMemory.empty());
    }

    static SealedRoom locked() {
        return of(KeysInMemory.empty().withKey());
    }

    static SealedRoom unlocked() {
        SealedRoom room = locked();
        room.unlock(KeysInMemory.WORDS);
        return room;
    }

    /// Another program on the same store.
    SealedRoom another() {
        return of(inside);
    }

    private static SealedRoom of(KeysInMemory inside) {
        HeldKeys held = inside.program();
        return new SealedRoom(
                inside,
                held,
                new Sealing(inside.pairs(), inside.dataKeys(), inside.tombstones()),
                new Keys(held, inside.dataKeys(), inside.audit()),
                new ErasingASubject(
                        inside.dataKeys(), inside.tombstones(), inside.audit(), event -> {}, Clock.systemUTC()));
    }

    Sealed seal(Subject subject, String field, String plain) {
        try (Envelope envelope = sealing.open(subject)) {
            return envelope.seal(field, plain.getBytes(StandardCharsets.UTF_8));
        }
    }

    Unlocking unlock(String words) {
        return keys.unlock(words.toCharArray(), "test");
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
