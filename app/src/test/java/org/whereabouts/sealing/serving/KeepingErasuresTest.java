package org.whereabouts.sealing.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.sealing.ErasingForTests;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.SubjectErased;
import org.whereabouts.sealing.cipher.Bytes;
import org.whereabouts.sealing.keys.DataKeys.Way;
import org.whereabouts.sealing.keys.DataKeys.Wrapped;
import org.whereabouts.sealing.keys.KeysInMemory;
import org.whereabouts.storage.DataFolder;

class KeepingErasuresTest {

    @TempDir
    Path folder;

    private final Subject anna = Subject.fresh("enquiry");

    @Test
    void aDatabaseFromBeforeAnErasureLearnsOfIt() throws IOException {
        KeysInMemory room = KeysInMemory.empty();
        room.dataKeys().add(key());
        ErasingForTests.in(room).erase(anna, "test", "withdrawn");
        keeping(room).heard(new SubjectErased(anna));
        keeping(room).heard(new SubjectErased(anna));
        assertThat(folder.resolve("sealing/erased")).content().hasLineCount(1).startsWith("enquiry " + anna.id());

        KeysInMemory restored = KeysInMemory.empty();
        restored.dataKeys().add(key());
        keeping(restored).prepare();
        assertThat(restored.dataKeys().of(anna)).isEmpty();
        assertThat(restored.tombstones().admits(anna)).isFalse();
        assertThat(restored.audit().deeds()).containsExactly("subject.erased");
        keeping(restored).prepare();
        assertThat(restored.audit().deeds()).hasSize(1);
    }

    @Test
    void whatWasNotNotedInTimeIsNotedAtTheNextStart() {
        KeysInMemory room = KeysInMemory.empty();
        ErasingForTests.in(room).erase(anna, "test", "withdrawn");
        assertThat(Files.exists(folder.resolve("sealing/erased"))).isFalse();
        keeping(room).prepare();
        assertThat(folder.resolve("sealing/erased"))
                .content()
                .contains(anna.id().toString());
    }

    private KeepingErasures keeping(KeysInMemory room) {
        return new KeepingErasures(
                room.tombstones(), ErasingForTests.in(room), new DataFolder(folder), Clock.systemUTC());
    }

    private Wrapped key() {
        return new Wrapped(UUID.randomUUID(), anna, UUID.randomUUID(), Way.PUBLIC, Bytes.of(new byte[3]));
    }
}
