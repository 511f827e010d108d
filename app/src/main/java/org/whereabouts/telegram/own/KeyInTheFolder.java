package org.whereabouts.telegram.own;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.storage.DataFolder;

/// The file `telegram/talks.key` in the data folder, made when it is first needed, readable by the owner alone. Who
/// deletes it makes every talk unreadable.
@Component
public class KeyInTheFolder {

    private final DataFolder data;
    private @Nullable OwnKey key;

    KeyInTheFolder(DataFolder data) {
        this.data = data;
    }

    /// The key.
    public synchronized OwnKey key() {
        OwnKey there = key;
        if (there == null) {
            there = new OwnKey(bytes());
            key = there;
        }
        return there;
    }

    private byte[] bytes() {
        Path file = data.folder("telegram").resolve("talks.key");
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != OwnKey.LENGTH) {
                throw new IllegalStateException("WA-1707 the key of the talks is damaged");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new IllegalStateException("WA-1708 the key of the talks cannot be read or made", unreadable);
        }
    }

    /// Written whole under another name first: who is killed meanwhile leaves no half of a key.
    private static void make(Path file) throws IOException {
        Path fresh = Files.createTempFile(
                file.getParent(),
                "talks",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, OwnKey.fresh());
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException somebodyWasQuicker) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }
}
