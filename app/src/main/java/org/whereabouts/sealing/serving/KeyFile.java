package org.whereabouts.sealing.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.whereabouts.sealing.cipher.Passphrase;

/// A file with a passphrase in its first line, which nobody but its owner may read.
public final class KeyFile {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final int LONGEST = 1 << 16;

    private KeyFile() {}

    /// Reads a file.
    public static Content read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return new Content.Unreadable();
            }
            // What a link points to, not the link, is what others may read.
            if (!OWNER.containsAll(Files.getPosixFilePermissions(file.toRealPath(), LinkOption.NOFOLLOW_LINKS))) {
                return new Content.OthersMayRead();
            }
            return new Content.Read(Passphrase.of(Files.readAllBytes(file)));
        } catch (IOException cannotRead) {
            return new Content.Unreadable();
        }
    }

    /// Writes a file that is not there yet.
    ///
    /// @throws IOException when it cannot be written, or is there
    public static void write(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    /// What was in a file.
    public sealed interface Content {

        /// A passphrase, for the caller to wipe.
        record Read(Passphrase passphrase) implements Content {}

        /// Others on this machine may read it too.
        record OthersMayRead() implements Content {}

        /// It is not there, or is no such file.
        record Unreadable() implements Content {}
    }
}
