package org.whereabouts.sealing.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.keys.KeysInMemory;
import org.whereabouts.sealing.unlocking.UnlockPoliciesInMemory;
import org.whereabouts.sealing.unlocking.UnlockPolicy;
import org.whereabouts.storage.DataFolder;

class KeyOfARunningServiceTest {

    @TempDir
    Path folder;

    private final KeysInMemory room = KeysInMemory.empty().withKey();
    private final HeldKeys held = room.program();
    private ListeningForTheKey service = new ListeningForTheKey(held, new DataFolder(Path.of("")));
    private RunningServices services = new RunningServices(new DataFolder(Path.of("")));

    @BeforeEach
    void starts() {
        DataFolder data = new DataFolder(folder.resolve("data"));
        service = new ListeningForTheKey(held, data);
        services = new RunningServices(data);
        service.start();
    }

    @AfterEach
    void stops() {
        service.stop();
        assertThat(services.ask()).isEmpty();
    }

    @Test
    void isUnlockedAndLockedThroughItsSocket() {
        assertThat(services.ask()).isEqualTo(Map.of(Answer.LOCKED, 1));
        assertThat(services.unlock(KeysInMemory.passphrase("another passphrase")))
                .isEqualTo(Map.of(Answer.WRONG, 1));
        assertThat(services.ask()).isEqualTo(Map.of(Answer.LOCKED, 1));
        assertThat(services.unlock(KeysInMemory.passphrase())).isEqualTo(Map.of(Answer.UNLOCKED, 1));
        assertThat(held.areUnlocked()).isTrue();
        assertThat(services.lock()).isEqualTo(Map.of(Answer.LOCKED, 1));
        assertThat(held.areUnlocked()).isFalse();
        assertThat(room.audit().deeds()).containsExactly("key.created", "key.refused", "key.unlocked", "key.locked");
    }

    @Test
    void withoutAnAuditItStaysLockedAndCanAlwaysBeLocked() {
        services.unlock(KeysInMemory.passphrase());
        room.audit().breakDown();
        assertThat(services.lock()).isEqualTo(Map.of(Answer.FAILED, 1));
        assertThat(held.areUnlocked()).isFalse();
        assertThat(services.unlock(KeysInMemory.passphrase())).isEqualTo(Map.of(Answer.FAILED, 1));
        assertThat(held.areUnlocked()).isFalse();
    }

    @Test
    void nobodyElseMayEnter() throws IOException {
        Path inside = folder.resolve("data/sealing");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside)))
                .isEqualTo("rwx------");
        Path socket = inside.resolve(ProcessHandle.current().pid() + ".sock");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatAKilledServiceLeftBehindIsTakenAway() throws IOException {
        Path left = Files.createFile(folder.resolve("data/sealing/999999999.sock"));
        assertThat(services.ask()).isEqualTo(Map.of(Answer.LOCKED, 1));
        assertThat(left).doesNotExist();
    }

    @Test
    void aWordThatIsNoneIsAnswered() {
        assertThat(Answer.of('?')).isEqualTo(Answer.FAILED);
        assertThat(Answer.of(-1)).isEqualTo(Answer.FAILED);
    }

    @Test
    void wrongGuessesAreSlowedDown() {
        HeldKeys slow = room.slowProgram(Duration.ofMillis(40));
        long begun = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            slow.unlock(KeysInMemory.passphrase("another passphrase"), "test");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(40 + 80 + 160));
    }

    @Test
    void aKeyFileThatOthersMayReadIsRefused() throws IOException {
        Path file = folder.resolve("key-file");
        KeyFile.write(file, KeysInMemory.WORDS + "\n# a second line says nothing\n");
        assertThat(KeyFile.read(file))
                .isInstanceOfSatisfying(
                        KeyFile.Content.Read.class,
                        read -> assertThat(held.unlock(read.passphrase(), "test"))
                                .isEqualTo(new org.whereabouts.sealing.Keys.Unlocking.Done()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(KeyFile.read(file)).isEqualTo(new KeyFile.Content.OthersMayRead());
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(KeyFile.read(link)).isEqualTo(new KeyFile.Content.OthersMayRead());
        assertThat(KeyFile.read(folder.resolve("nothing"))).isEqualTo(new KeyFile.Content.Unreadable());
    }

    @Test
    void aKeyFileIsNotReadWhereTwoDecidedSo() throws IOException {
        Path file = folder.resolve("key-file");
        KeyFile.write(file, KeysInMemory.WORDS);
        var policies = new UnlockPoliciesInMemory();
        policies.add(UnlockPolicy.BY_HAND, "one", "another");
        new UnlockingFromAFile(held, policies, file.toString()).prepare();
        assertThat(held.areUnlocked()).isFalse();
        policies.add(UnlockPolicy.KEY_FILE_TOO, "one", "another");
        new UnlockingFromAFile(held, policies, file.toString()).prepare();
        assertThat(held.areUnlocked()).isTrue();
    }
}
