package org.whereabouts.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.whereabouts.audit.Sha256;

/// A secret of 256 bits that a browser holds. Of it only the digest is stored.
///
/// @param text as it is handed out
public record Token(String text) {

    private static final SecureRandom RANDOMNESS = new SecureRandom();
    private static final int BYTES = 32;

    /// A new one.
    public static Token fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOMNESS.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What is stored.
    public byte[] digest() {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII)).bytes();
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a token";
    }
}
