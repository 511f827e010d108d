package org.whereabouts.letters;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whereabouts.audit.Sha256;

/// The secret in the links of a subscription. Whoever has it may confirm and end it, and learns nothing by it.
public record Secret(String text) {

    private static final SecureRandom RANDOMNESS = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final int BYTES = 24;

    /// A new one.
    static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOMNESS.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Reads one from an address.
    public static Optional<Secret> parse(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    /// What is kept of it.
    String digest() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
