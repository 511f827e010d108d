package org.whereabouts.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What holds for bytes that nobody has thought of. A failing run prints its seed; `-Dseed=` repeats it.
class Z01_AnyBytesTest {

    private static final int SEGMENT = 1 << 16;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final SealedRoom room = SealedRoom.unlocked();

    @Test
    void comeBackAsTheyWere() {
        for (int i = 0; i < 200; i++) {
            Subject subject = subject();
            byte[] plain = bytes(random.nextInt(3000));
            Sealed sealed = seal(subject, "field", plain);
            assertThat(sealed.bytes()).hasSize(plain.length + 17 + 28);
            try (Opened opened = room.read(subject)) {
                assertThat(opened.unseal("field", Sealed.of(sealed.bytes())))
                        .as(said())
                        .isEqualTo(plain);
            }
        }
    }

    @Test
    void withAnyOtherByteDoNotOpen() {
        Subject subject = subject();
        byte[] sealed = seal(subject, "field", bytes(40)).bytes();
        try (Opened opened = room.read(subject)) {
            for (int at = 0; at < sealed.length; at++) {
                byte[] changed = sealed.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                assertThatExceptionOfType(DoesNotOpen.class)
                        .as(said() + " at " + at)
                        .isThrownBy(() -> opened.unseal("field", Sealed.of(changed)));
            }
        }
    }

    @Test
    void cutOrLengthenedDoNotOpen() {
        Subject subject = subject();
        byte[] sealed = seal(subject, "field", bytes(40)).bytes();
        try (Opened opened = room.read(subject)) {
            for (int length = 0; length < sealed.length + 3; length++) {
                if (length != sealed.length) {
                    byte[] cut = Arrays.copyOf(sealed, length);
                    assertThatExceptionOfType(DoesNotOpen.class)
                            .as(said())
                            .isThrownBy(() -> opened.unseal("field", Sealed.of(cut)));
                }
            }
        }
    }

    @Test
    void openOnlyAsTheFieldKindAndSubjectThatTheyWereSealedFor() {
        for (int i = 0; i < 50; i++) {
            Subject subject = subject();
            Subject other = random.nextBoolean() ? subject() : new Subject("notice", subject.id());
            Sealed sealed = seal(subject, "a" + i, bytes(20));
            seal(other, "a" + i, bytes(20));
            try (Opened opened = room.read(subject);
                    Opened others = room.read(other)) {
                assertThat(opened.unseal("a" + i, sealed)).hasSize(20);
                assertThatExceptionOfType(DoesNotOpen.class)
                        .as(said())
                        .isThrownBy(() -> opened.unseal("b" + random.nextInt(), sealed));
                assertThatExceptionOfType(DoesNotOpen.class)
                        .as(said())
                        .isThrownBy(() -> others.unseal("a" + random.nextInt(3), sealed));
            }
        }
    }

    @Test
    void inFilesOfAnyLengthComeBackAsTheyWere() throws IOException {
        for (int length : new int[] {0, 1, SEGMENT - 100, SEGMENT, SEGMENT + 1, 3 * SEGMENT, random.nextInt(1 << 20)}) {
            Subject subject = subject();
            byte[] plain = bytes(length);
            byte[] sealed = file(subject, "photograph/1", plain);
            try (Opened opened = room.read(subject);
                    InputStream file = opened.unseal("photograph/1", new ByteArrayInputStream(sealed))) {
                assertThat(file.readAllBytes()).as(said()).isEqualTo(plain);
            }
        }
    }

    @Test
    void inFilesThatWereChangedCutOrMovedDoNotOpen() throws IOException {
        Subject subject = subject();
        byte[] sealed = file(subject, "photograph/1", bytes(2 * SEGMENT));
        try (Opened opened = room.read(subject)) {
            for (int i = 0; i < 60; i++) {
                byte[] changed = sealed.clone();
                int at = i < 30 ? i : random.nextInt(sealed.length);
                changed[at] ^= (byte) (1 << random.nextInt(8));
                doesNotOpen(opened, "photograph/1", changed);
            }
            for (int length : new int[] {17, 60, SEGMENT, SEGMENT + 17, sealed.length - 1}) {
                doesNotOpen(opened, "photograph/1", Arrays.copyOf(sealed, length));
            }
            doesNotOpen(opened, "photograph/2", sealed);
        }
    }

    @Test
    void areInNoText() {
        Subject subject = subject();
        Sealed sealed = seal(subject, "field", "secret".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (Opened opened = room.read(subject);
                Envelope envelope = room.sealing().open(subject)) {
            assertThat(String.join(
                            " ",
                            sealed.toString(),
                            new Labelled(subject, "field", sealed).toString(),
                            opened.toString(),
                            envelope.toString(),
                            room.keys().state().toString(),
                            room.inside().dataKeys().of(subject).toString(),
                            room.inside().pairs().all().toString(),
                            room.inside().pairs().lock().toString()))
                    .doesNotContain("secret", "[B@", "{", "=[");
        }
    }

    private void doesNotOpen(Opened opened, String field, byte[] sealed) {
        assertThatExceptionOfType(DoesNotOpen.class).as(said()).isThrownBy(() -> {
            try (InputStream file = opened.unseal(field, new ByteArrayInputStream(sealed))) {
                file.readAllBytes();
            }
        });
    }

    private Sealed seal(Subject subject, String field, byte[] plain) {
        try (Envelope envelope = room.sealing().open(subject)) {
            return envelope.seal(field, plain);
        }
    }

    private byte[] file(Subject subject, String field, byte[] plain) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (Envelope envelope = room.sealing().open(subject);
                OutputStream into = envelope.seal(field, sealed)) {
            for (int from = 0; from < plain.length; ) {
                int some = Math.min(plain.length - from, 1 + random.nextInt(9000));
                into.write(plain, from, some);
                from += some;
            }
        }
        return sealed.toByteArray();
    }

    private Subject subject() {
        return new Subject("enquiry", new UUID(random.nextLong(), random.nextLong()));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String said() {
        return "seed " + seed;
    }
}
