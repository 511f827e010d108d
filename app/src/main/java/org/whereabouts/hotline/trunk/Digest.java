package org.whereabouts.hotline.trunk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Digest authentication (RFC 7616, 8760): proves that we know a password without sending it.
final class Digest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNT_FROM = 1;

    private final Credentials who;

    Digest(Credentials who) {
        this.who = who;
    }

    /// A challenge of the other side.
    ///
    /// @param realm     where we are to be known
    /// @param nonce     what is to be answered
    /// @param algorithm `MD5`, `SHA-256`, with or without `-sess`; empty for MD5
    /// @param qop       what may be protected, such as `auth,auth-int`; empty in the old way
    /// @param opaque    to be given back; empty when there is none
    record Challenge(String realm, String nonce, String algorithm, String qop, String opaque) {

        private Optional<String> hash() {
            String name = algorithm.toUpperCase(Locale.ROOT).replaceFirst("-SESS$", "");
            return switch (name) {
                case "SHA-256" -> Optional.of("SHA-256");
                case "SHA-512-256" -> Optional.of("SHA-512/256");
                case "MD5", "" -> Optional.of("MD5");
                default -> Optional.empty();
            };
        }

        private boolean session() {
            return algorithm.toUpperCase(Locale.ROOT).endsWith("-SESS");
        }

        private boolean knowsQop() {
            return Arrays.stream(qop.split(",")).anyMatch(one -> one.strip().equalsIgnoreCase("auth"));
        }

        private boolean answerable() {
            return hash().isPresent() && (qop.isBlank() || knowsQop());
        }

        private int strength() {
            return hash().filter("MD5"::equals).isPresent() ? 0 : 1;
        }
    }

    /// The value of the header that answers the strongest of the challenges that we can answer.
    Optional<String> answer(List<Challenge> challenges, String method, String uri) {
        return answer(challenges, method, uri, HexFormat.of().formatHex(random()));
    }

    Optional<String> answer(List<Challenge> challenges, String method, String uri, String own) {
        return challenges.stream()
                .filter(Challenge::answerable)
                .max(java.util.Comparator.comparingInt(Challenge::strength))
                .map(challenge -> answer(challenge, method, uri, own));
    }

    private String answer(Challenge challenge, String method, String uri, String own) {
        String hash = challenge.hash().orElseThrow();
        String secret = hex(hash, who.user() + ":" + challenge.realm() + ":" + who.password());
        if (challenge.session()) {
            secret = hex(hash, secret + ":" + challenge.nonce() + ":" + own);
        }
        String deed = hex(hash, method + ":" + uri);
        String count = "%08x".formatted(COUNT_FROM);
        String response = challenge.qop().isBlank()
                ? hex(hash, secret + ":" + challenge.nonce() + ":" + deed)
                : hex(hash, String.join(":", secret, challenge.nonce(), count, own, "auth", deed));
        var text = new StringBuilder("Digest username=\"" + quoted(who.user()) + "\", realm=\""
                + quoted(challenge.realm()) + "\", nonce=\"" + quoted(challenge.nonce()) + "\", uri=\"" + uri
                + "\", response=\"" + response + "\"");
        if (!challenge.algorithm().isBlank()) {
            text.append(", algorithm=").append(challenge.algorithm());
        }
        if (!challenge.qop().isBlank()) {
            text.append(", qop=auth, nc=")
                    .append(count)
                    .append(", cnonce=\"")
                    .append(own)
                    .append('"');
        }
        if (!challenge.opaque().isEmpty()) {
            text.append(", opaque=\"").append(quoted(challenge.opaque())).append('"');
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String hex(String hash, String text) {
        try {
            byte[] digest = MessageDigest.getInstance(hash).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("WA-1611 this Java lacks a digest", missing);
        }
    }
}
