package org.whereabouts.sealing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.WithRegisters;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.keys.KeysInMemory;
import org.whereabouts.sealing.serving.KeyFile;
import picocli.CommandLine;

@WithRegisters
@Import(TestKey.class)
class KeyCommandTest {

    @Autowired
    KeyCommand command;

    @Autowired
    TestKey key;

    @Autowired
    HeldKeys held;

    @TempDir
    Path folder;

    private Path words = Path.of("");
    private Path other = Path.of("");

    @BeforeEach
    void aKeyAndTwoKeyFiles() throws IOException {
        key.unlock();
        words = folder.resolve("words");
        other = folder.resolve("other");
        KeyFile.write(words, KeysInMemory.WORDS + "\n");
        KeyFile.write(other, "another good passphrase\n");
    }

    @Test
    void saysHowItIs() {
        assertThat(run("status")).isZero();
        assertThat(run("unlock", "--key-file", words.toString()))
                .as("no service runs")
                .isEqualTo(1);
    }

    @Test
    void isMadeOnlyOnce() {
        assertThat(run("create", "--key-file", words.toString())).isEqualTo(1);
    }

    @Test
    void rotatesAndChangesThePassphraseAndBack() {
        assertThat(run("rotate", "--key-file", words.toString())).isZero();
        assertThat(held.areUnlocked()).isFalse();
        assertThat(change(words, other)).isZero();
        assertThat(run("rotate", "--key-file", other.toString())).isZero();
        assertThat(change(other, words)).isZero();
        assertThat(key.unlock()).isNotNull();
    }

    @Test
    void aWeakPassphraseIsRefusedAndTheOldOneHolds() throws IOException {
        Path weak = folder.resolve("weak");
        KeyFile.write(weak, "aaaaaaaaaaaa\n");
        assertThat(change(words, weak)).isEqualTo(1);
        assertThat(key.unlock()).isNotNull();
    }

    @Test
    void aCopyIsTriedAndReadableByItsOwnerAlone() throws IOException {
        Path copy = folder.resolve("copy");
        assertThat(run("copy", copy.toString(), "--key-file", words.toString())).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        assertThat(run("copy", copy.toString(), "--key-file", words.toString()))
                .as("nothing is overwritten")
                .isEqualTo(1);
        assertThat(run("copy", folder.resolve("second").toString(), "--key-file", other.toString()))
                .as("not the passphrase")
                .isEqualTo(1);
        assertThat(run("restore", copy.toString(), "--key-file", words.toString()))
                .as("nothing is missing")
                .isEqualTo(1);
    }

    @Test
    void thePassphraseIsNoWordOfTheCommandLine() {
        assertThat(run("unlock", KeysInMemory.WORDS)).isEqualTo(2);
    }

    private int change(Path from, Path to) {
        return run("change-passphrase", "--key-file", from.toString(), "--new-key-file", to.toString());
    }

    private int run(String... words) {
        return new CommandLine(Objects.requireNonNull(command)).execute(words);
    }
}
