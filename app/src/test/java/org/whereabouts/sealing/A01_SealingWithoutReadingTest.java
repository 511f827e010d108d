package org.whereabouts.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.sealing.Keys.Unlocking;
import org.whereabouts.sealing.keys.KeysInMemory;

class A01_SealingWithoutReadingTest {

    private final Subject anna = Subject.fresh("enquiry");
    private final Subject berta = Subject.fresh("enquiry");

    @Test
    void aLockedServiceSealsAndCannotRead() {
        SealedRoom room = SealedRoom.locked();
        Sealed sealed = room.seal(anna, "contact", "+380 00 000 00 00");
        assertThat(room.keys().state()).isEqualTo(new KeyState.Locked());
        assertThat(room.unlock(KeysInMemory.WORDS)).isEqualTo(new Unlocking.Done());
        assertThat(room.unseal(anna, "contact", sealed)).isEqualTo("+380 00 000 00 00");
    }

    @Test
    void withoutAKeyNothingIsTaken() {
        SealedRoom room = SealedRoom.empty();
        assertThat(room.keys().state()).isEqualTo(new KeyState.NoKey());
        assertThat(room.unlock(KeysInMemory.WORDS)).isEqualTo(new Unlocking.NoKey());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> room.sealing().open(anna))
                .withMessageStartingWith("WA-0924");
    }

    @Test
    void whatIsAddedLaterHasAnotherDataKeyAndOpensTheSameWay() {
        SealedRoom room = SealedRoom.unlocked();
        Sealed first = room.seal(anna, "contact", "one");
        Sealed later = room.seal(anna, "addition/1", "two");
        assertThat(room.inside().dataKeys().of(anna)).hasSize(2);
        try (Opened opened = room.read(anna)) {
            assertThat(opened.unseal("contact", first)).asString().isEqualTo("one");
            assertThat(opened.unseal("addition/1", later)).asString().isEqualTo("two");
        }
    }

    @Test
    void anotherFieldOrSubjectDoesNotOpenIt() {
        SealedRoom room = SealedRoom.unlocked();
        Sealed sealed = room.seal(anna, "contact", "one");
        room.seal(berta, "contact", "two");
        try (Opened its = room.read(anna);
                Opened another = room.read(berta)) {
            doesNotOpen(() -> its.unseal("sought", sealed));
            doesNotOpen(() -> another.unseal("contact", sealed));
        }
        Subject namesake = new Subject("notice", anna.id());
        room.seal(namesake, "contact", "three");
        doesNotOpen(() -> room.unseal(namesake, "contact", sealed));
    }

    @Test
    void everyReadingIsInTheAuditBeforeAnythingIsOpened() {
        SealedRoom room = SealedRoom.unlocked();
        Sealed sealed = room.seal(anna, "contact", "one");
        room.read(anna).close();
        assertThat(room.inside().audit().acts().getLast())
                .hasToString("Act[actor=test, deed=sealed.read, subject=enquiry:" + anna.id()
                        + ", details={reason=test.read}]");

        Unsealing unsealing = room.unsealing();
        room.inside().audit().breakDown();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> unsealing.read(new Reading("test", anna, "test.read")));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> unsealing.readAll("test", "enquiry", "test.read"));
        assertThat(sealed.toString()).isEqualTo("sealed (48 bytes)");
    }

    @Test
    void theErasedCannotBeOpenedNorAddedTo() {
        SealedRoom room = SealedRoom.unlocked();
        Sealed sealed = room.seal(anna, "contact", "one");
        Sealed other = room.seal(berta, "contact", "two");
        assertThat(room.erasing().erase(anna, "test", "withdrawn")).isEqualTo(1);

        assertThat(room.unsealing().read(new Reading("test", anna, "test.read")))
                .isEmpty();
        var all = room.unsealing().readAll("test", "enquiry", "test.read");
        var opened = all.unseal(List.of(new Labelled(anna, "contact", sealed), new Labelled(berta, "contact", other)));
        assertThat(opened.getFirst()).isEmpty();
        assertThat(opened.getLast().orElseThrow()).asString().isEqualTo("two");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> room.sealing().open(anna))
                .withMessageStartingWith("WA-0923");
        assertThat(room.inside().tombstones().all()).hasSize(1);
    }

    @Test
    void onceLockedNothingIsReadAnyMore() {
        SealedRoom room = SealedRoom.unlocked();
        room.seal(anna, "contact", "one");
        Unsealing kept = room.unsealing();
        assertThat(room.keys().lock("test")).isTrue();
        assertThat(room.keys().lock("test")).isFalse();
        assertThat(room.keys().state()).isEqualTo(new KeyState.Locked());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> kept.read(new Reading("test", anna, "test.read")));
    }

    @Test
    void aWrongPassphraseIsCountedAndUnlocksNothing() {
        SealedRoom room = SealedRoom.locked();
        for (int i = 0; i < 2; i++) {
            assertThat(room.unlock("another passphrase")).isEqualTo(new Unlocking.WrongPassphrase());
        }
        assertThat(room.keys().state()).isEqualTo(new KeyState.Locked());
        assertThat(room.inside().audit().deeds()).containsExactly("key.created", "key.refused", "key.refused");
        assertThat(room.inside().audit().acts().getLast().details()).containsEntry("wrong", "2");
    }

    private static void doesNotOpen(Runnable reading) {
        assertThatExceptionOfType(DoesNotOpen.class).isThrownBy(reading::run);
    }
}
