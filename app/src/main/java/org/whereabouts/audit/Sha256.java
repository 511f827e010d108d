package org.whereabouts.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A SHA-256 digest: the name under which an original is kept and by which links of a chain hold on to each other.
///
/// @param hex 64 lower-case hexadecimal digits
public record Sha256(String hex) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!DIGEST.matcher(hex).matches()) {
            throw new IllegalArgumentException("WA-0201 not a SHA-256 digest");
        }
    }

    /// The digest of some bytes.
    public static Sha256 of(byte[] content) {
        return new Sha256(HexFormat.of().formatHex(algorithm().digest(content)));
    }

    /// The digest of a file.
    ///
    /// @throws IOException when it cannot be read
    public static Sha256 of(Path file) throws IOException {
        MessageDigest digest = algorithm();
        try (InputStream content = Files.newInputStream(file)) {
            byte[] some = new byte[1 << 16];
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                digest.update(some, 0, read);
            }
        }
        return finish(digest);
    }

    /// The result of a digest that was fed by its caller.
    ///
    /// @param digest started by [#algorithm()]; it is reset by this call
    public static Sha256 finish(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    /// A fresh SHA-256 to feed with a content too long for one array.
    public static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("WA-0202 this Java has no SHA-256", everyJdkHasIt);
        }
    }

    /// The 32 bytes of the digest.
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
