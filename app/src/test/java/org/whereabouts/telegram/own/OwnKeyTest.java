package org.whereabouts.telegram.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.storage.DataFolder;

class OwnKeyTest {

    private static final byte[] PLAIN = "a word".getBytes(StandardCharsets.UTF_8);

    private final OwnKey key = new OwnKey(OwnKey.fresh());

    @Test
    void opensWhatItSealedAtItsPlaceAlone() {
        Locked sealed = key.seal("here", PLAIN);
        assertThat(key.open("here", sealed)).contains(PLAIN);
        assertThat(key.open("there", sealed)).isEmpty();
        assertThat(new OwnKey(OwnKey.fresh()).open("here", sealed)).isEmpty();
        for (int at = 0; at < sealed.bytes().length; at++) {
            byte[] changed = sealed.bytes();
            changed[at] ^= 1;
            assertThat(key.open("here", new Locked(changed))).isEmpty();
        }
        assertThat(key.open("here", new Locked(new byte[3]))).isEmpty();
    }

    @Test
    void namesTheSameAlikeAndNobodyElseCan() {
        assertThat(key.name("chat 1")).isEqualTo(key.name("chat 1")).hasSize(40).isNotEqualTo(key.name("chat 2"));
        assertThat(new OwnKey(OwnKey.fresh()).name("chat 1")).isNotEqualTo(key.name("chat 1"));
    }

    @Test
    void liesInTheDataFolderForItsOwnerAloneAndIsTheSameAfterARestart(@TempDir Path folder) throws Exception {
        Locked sealed = new KeyInTheFolder(new DataFolder(folder)).key().seal("here", PLAIN);
        assertThat(new KeyInTheFolder(new DataFolder(folder)).key().open("here", sealed))
                .contains(PLAIN);
        Path file = folder.resolve("telegram").resolve("talks.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder.resolve("telegram"))) {
            assertThat(files).containsExactly(file);
        }
    }
}
