package org.whereabouts.publication.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody is given to prove that they took a moment: when it was given and a number, signed for their network.
/// Nothing is remembered of it until it comes back.
final class Challenges {

    /// How long one is good.
    static final Duration GOOD = Duration.ofMinutes(10);

    private static final int BASE = 36;
    private static final int RANDOM_BYTES = 6;
    private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,9})\\.[0-9a-f]{12}\\.([0-9a-f]{24})");

    private final SigningChallenges signing;
    private final SecureRandom random = new SecureRandom();

    Challenges(SigningChallenges signing) {
        this.signing = signing;
    }

    /// A fresh one.
    ///
    /// @param who the network, as a digest
    String give(String who, Instant now) {
        byte[] number = new byte[RANDOM_BYTES];
        random.nextBytes(number);
        String head =
                Long.toString(now.getEpochSecond(), BASE) + "." + HexFormat.of().formatHex(number);
        return head + "." + signing.sign("challenge|" + head + "|" + who);
    }

    /// When it was given; nothing when we never gave it to this network, or too long ago.
    Optional<Instant> given(String challenge, String who, Instant now) {
        Matcher parts = FORM.matcher(challenge);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String head = challenge.substring(0, parts.start(2) - 1);
        if (!isSame(signing.sign("challenge|" + head + "|" + who), parts.group(2))) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(parts.group(1), BASE));
        return now.isBefore(at.plus(GOOD)) ? Optional.of(at) : Optional.empty();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
