package org.whereabouts.access.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whereabouts.audit.Sha256;

/// The secret of a key: 256 random bits behind a prefix by which scanners of repositories recognise it.
///
/// @param text as it is handed out
public record KeySecret(String text) {

    private static final SecureRandom RANDOMNESS = new SecureRandom();
    private static final int BYTES = 32;
    private static final String PREFIX = "wab_";
    private static final Pattern SECRET = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    /// A new one.
    public static KeySecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOMNESS.nextBytes(bytes);
        return new KeySecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What somebody sent; empty when it cannot be a secret.
    public static Optional<KeySecret> read(String sent) {
        return SECRET.matcher(sent).matches() ? Optional.of(new KeySecret(sent)) : Optional.empty();
    }

    /// What is kept of it. It is random, so that nothing slower is needed.
    public Sha256 digest() {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a secret";
    }
}
