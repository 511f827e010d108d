package org.whereabouts.access.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/// One-time codes of an authenticator app (RFC 6238: SHA-1, 30 seconds, six digits, as every app knows
/// them).
public final class Code {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);
    private static final SecureRandom RANDOMNESS = new SecureRandom();
    private static final int BYTES = 20;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Code() {}

    /// A new secret.
    public static byte[] freshSecret() {
        byte[] secret = new byte[BYTES];
        RANDOMNESS.nextBytes(secret);
        return secret;
    }

    /// The step of time to which a code belongs, if it is the code of now, of half a minute ago or of half
    /// a minute on.
    static OptionalLong step(byte[] secret, String typed, Instant now) {
        String digits = typed.replaceAll("\\s", "");
        long current = now.getEpochSecond() / STEP.toSeconds();
        for (long step = current - 1; step <= current + 1; step++) {
            if (at(secret, Instant.ofEpochSecond(step * STEP.toSeconds())).equals(digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /// Whether it is a code of about that moment.
    public static boolean isOf(byte[] secret, String typed, Instant now) {
        return step(secret, typed, now).isPresent();
    }

    /// The code of a moment.
    public static String at(byte[] secret, Instant moment) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), moment);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("WA-1204 not a secret for codes", impossible);
        }
    }

    /// The secret as it is typed into an app: base 32 (RFC 4648), without padding.
    public static String typed(byte[] secret) {
        var text = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte one : secret) {
            bits = (bits << Byte.SIZE) | (one & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(BASE_32.charAt((int) (bits >> held) & 31));
            }
        }
        return held == 0
                ? text.toString()
                : text.append(BASE_32.charAt((int) (bits << (BITS - held)) & 31))
                        .toString();
    }

    /// The address that an app reads from a QR code.
    public static String address(String issuer, String login, byte[] secret) {
        String label = URLEncoder.encode(issuer + ":" + login, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
        return "otpauth://totp/" + label + "?secret=" + typed(secret) + "&issuer="
                + URLEncoder.encode(issuer, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
