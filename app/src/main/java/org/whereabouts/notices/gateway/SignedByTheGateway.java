package org.whereabouts.notices.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Whether what claims to come from the gateway does: signed with the secret that is shared with it, and not long ago.
public final class SignedByTheGateway {

    /// What was signed longer ago may be an old message that somebody sends once more.
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String BEFORE = "sha256=";

    private final String secret;
    private final Clock clock;

    SignedByTheGateway(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /// Whether there is a secret at all.
    public boolean ready() {
        return !secret.isEmpty();
    }

    /// Checks it.
    ///
    /// @param timestamp seconds since 1970, as in the header `Whereabouts-Timestamp`
    /// @param signature as in the header `Whereabouts-Signature`
    public boolean fits(String timestamp, String signature, String body) {
        if (!ready() || !timestamp.matches("[0-9]{1,12}") || !signature.startsWith(BEFORE)) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                .abs();
        byte[] right = (BEFORE + Signature.of(secret, timestamp + "." + body)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8)) && age.compareTo(WINDOW) <= 0;
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "signature of the gateway";
    }
}
