package org.whereabouts.sealing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.sealing.DoesNotOpen;
import org.whereabouts.sealing.Keys.Unlocking;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.cipher.DataKey;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.cipher.PublicHalf;
import org.whereabouts.sealing.keys.DataKeys.Way;
import org.whereabouts.sealing.keys.DataKeys.Wrapped;
import org.whereabouts.sealing.keys.KeyPairs.Pair;

class B01_RotatingTest {

    private static final int MANY = 1201;

    private final KeysInMemory room = KeysInMemory.empty().withKey();
    private final HeldKeys program = room.program();

    @Test
    void everythingStaysReadableAndTheOldKeyIsGone() {
        List<Subject> subjects = sealed(MANY);
        Pair old = room.pairs().current().orElseThrow();
        program.unlock(KeysInMemory.passphrase(), "test");

        assertThat(room.rotating().rotate(program.ring().orElseThrow(), "test", done -> {}))
                .isEqualTo(new WrappingAnew.Wrapping(MANY, 0, 1));

        Pair current = room.pairs().current().orElseThrow();
        assertThat(current.id()).isNotEqualTo(old.id());
        assertThat(room.pairs().all()).containsExactly(current);
        assertThat(room.dataKeys().count()).containsExactly(new DataKeys.Count(current.id(), Way.QUICK, MANY));
        HeldKeys fresh = room.program();
        assertThat(fresh.unlock(KeysInMemory.passphrase(), "test")).isEqualTo(new Unlocking.Done());
        subjects.forEach(subject -> readable(fresh, subject));
        assertThat(room.audit().deeds())
                .containsExactly("key.created", "key.unlocked", "key.rotated", "key.destroyed", "key.unlocked");
    }

    @Test
    void killedBetweenBatchesEverythingIsReadableAndTheNextOneEndsIt() {
        List<Subject> subjects = sealed(MANY);
        program.unlock(KeysInMemory.passphrase(), "test");
        Keyring ring = program.ring().orElseThrow();
        List<Long> batches = new ArrayList<>();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> room.rotating().rotate(ring, "test", done -> {
                    batches.add(done);
                    if (done > 0) {
                        throw new IllegalStateException("killed");
                    }
                }));

        assertThat(batches.getLast()).isBetween(1L, (long) MANY - 1);
        assertThat(room.pairs().all()).hasSize(2);
        HeldKeys another = room.program();
        another.unlock(KeysInMemory.passphrase(), "test");
        subjects.forEach(subject -> readable(another, subject));

        assertThat(room.rotating()
                        .rotate(another.ring().orElseThrow(), "test", done -> {})
                        .destroyed())
                .isEqualTo(1);
        assertThat(room.pairs().all()).hasSize(1);
        subjects.forEach(subject -> readable(another, subject));
    }

    @Test
    void aProgramThatWasUnlockedBeforeLearnsTheNewKeyByItself() {
        List<Subject> subjects = sealed(3);
        HeldKeys before = room.program();
        before.unlock(KeysInMemory.passphrase(), "test");
        program.unlock(KeysInMemory.passphrase(), "test");
        room.rotating().rotate(program.ring().orElseThrow(), "test", done -> {});
        subjects.addAll(sealed(1));
        subjects.forEach(subject -> readable(before, subject));
    }

    @Test
    void aDamagedDataKeyKeepsTheOldPairAndTheOthersAreWrapped() {
        sealed(2);
        Wrapped sound = room.dataKeys().of(sealed(1).getFirst()).getFirst();
        room.dataKeys()
                .replace(List.of(new Wrapped(sound.id(), sound.subject(), sound.pair(), Way.QUICK, sound.key())));
        program.unlock(KeysInMemory.passphrase(), "test");
        assertThat(room.rotating().rotate(program.ring().orElseThrow(), "test", done -> {}))
                .isEqualTo(new WrappingAnew.Wrapping(2, 1, 0));
        assertThat(room.pairs().all()).hasSize(2);
    }

    @Test
    void anotherPassphraseAndTheSameKey() {
        List<Subject> subjects = sealed(2);
        program.unlock(KeysInMemory.passphrase(), "test");
        Keyring ring = program.ring().orElseThrow();
        assertThat(room.changing().change(ring, KeysInMemory.passphrase("short"), Cost.TOKEN, "test"))
                .contains(Passphrase.Weakness.SHORT);
        assertThat(room.changing().change(ring, KeysInMemory.passphrase("a good deal longer"), Cost.TOKEN, "test"))
                .isEmpty();

        HeldKeys fresh = room.program();
        assertThat(fresh.unlock(KeysInMemory.passphrase(), "test")).isEqualTo(new Unlocking.WrongPassphrase());
        assertThat(fresh.unlock(KeysInMemory.passphrase("a good deal longer"), "test"))
                .isEqualTo(new Unlocking.Done());
        subjects.forEach(subject -> readable(fresh, subject));
    }

    @Test
    void aCopyOpensAndBringsBackWhatARestoredDatabaseLacks() {
        List<Subject> subjects = sealed(2);
        String copy = room.copying().copy("test").orElseThrow();
        assertThat(room.copying().opens(copy, KeysInMemory.passphrase())).isTrue();
        assertThat(room.copying().opens(copy, KeysInMemory.passphrase("another passphrase")))
                .isFalse();
        assertThat(room.copying().opens("{}", KeysInMemory.passphrase())).isFalse();
        assertThat(room.copying().putBack(copy, KeysInMemory.passphrase(), "test"))
                .isEqualTo(new CopyingTheKey.Return.NotNeeded());

        KeysInMemory restored = KeysInMemory.empty();
        Pair pair = room.pairs().current().orElseThrow();
        restored.pairs().put(room.pairs().lock().orElseThrow());
        restored.pairs().add(new Pair(pair.id(), pair.made(), null, pair.publicHalf(), null));
        subjects.forEach(subject -> room.dataKeys().of(subject).forEach(restored.dataKeys()::add));
        HeldKeys fresh = restored.program();
        assertThat(fresh.unlock(KeysInMemory.passphrase(), "test")).isEqualTo(new Unlocking.NoPrivateHalf());
        assertThat(restored.copying().putBack(copy, KeysInMemory.passphrase("another passphrase"), "test"))
                .isEqualTo(new CopyingTheKey.Return.DoesNotOpen());
        assertThat(restored.copying().putBack(copy, KeysInMemory.passphrase(), "test"))
                .isEqualTo(new CopyingTheKey.Return.Done());
        fresh.unlock(KeysInMemory.passphrase(), "test");
        subjects.forEach(subject -> readable(fresh, subject));
    }

    @Test
    void aBackupWithoutThePrivateHalfIsClosedForEverAfterARotation() {
        Subject anna = sealed(1).getFirst();
        List<Wrapped> backup = room.dataKeys().of(anna);
        program.unlock(KeysInMemory.passphrase(), "test");
        room.rotating().rotate(program.ring().orElseThrow(), "test", done -> {});
        room.dataKeys().destroy(anna);

        HeldKeys later = room.program();
        later.unlock(KeysInMemory.passphrase(), "test");
        backup.forEach(room.dataKeys()::add);
        List<Wrapped> restored = room.dataKeys().of(anna);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> later.ringFor(restored).unwrap(restored.getFirst()))
                .withMessageStartingWith("WA-0927");
    }

    private List<Subject> sealed(int number) {
        Pair pair = room.pairs().current().orElseThrow();
        PublicHalf half = PublicHalf.of(pair.publicHalf());
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Subject subject = Subject.fresh("enquiry");
            var id = subject.id();
            var label = new Label(room.pairs().lock().orElseThrow().installation(), subject);
            room.dataKeys()
                    .add(new Wrapped(
                            id, subject, pair.id(), Way.PUBLIC, half.wrap(DataKey.fresh(), label.dataKey(id))));
            subjects.add(subject);
        }
        return subjects;
    }

    private void readable(HeldKeys from, Subject subject) {
        List<Wrapped> wrapped = room.dataKeys().of(subject);
        assertThat(wrapped).hasSize(1);
        try {
            from.ringFor(wrapped).unwrap(wrapped.getFirst()).close();
        } catch (DoesNotOpen broken) {
            throw new AssertionError("not readable", broken);
        }
    }
}
