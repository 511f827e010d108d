package org.whereabouts.sources.mailbox.sender;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.storage.DataFolder;

/// The key under which addresses and messages are known again: the file `mailbox/addresses.key` in the data folder,
/// made
/// when it is first needed. Who has the database alone cannot try addresses against it.
@Component
public class KeyOfTheMailbox {

    private static final int LENGTH = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final DataFolder data;
    private @Nullable SecretKeySpec key;

    KeyOfTheMailbox(DataFolder data) {
        this.data = data;
    }

    /// The digest of a text.
    ///
    /// @param kind what it is, so that the same text of another kind has another digest
    public String digest(String kind, String text) {
        return digest(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The digest of some bytes.
    public String digest(String kind, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            mac.update((kind + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException("WA-2053 this Java cannot sign", everyJdkHasIt);
        }
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec there = key;
        if (there == null) {
            there = new SecretKeySpec(bytes(), ALGORITHM);
            key = there;
        }
        return there;
    }

    private byte[] bytes() {
        Path file = data.folder("mailbox").resolve("addresses.key");
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != LENGTH) {
                throw new IllegalStateException("WA-2054 the key of the mailbox is damaged");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new IllegalStateException("WA-2055 the key of the mailbox cannot be read or made", unreadable);
        }
    }

    /// Written whole under another name first: who is killed meanwhile leaves no half of a key.
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Path fresh = Files.createTempFile(
                file.getParent(),
                "addresses",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, secret);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException somebodyWasQuicker) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }
}
