package org.whereabouts.publication.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Signs short texts with the key of the guard, which all programs on one database share.
@Component
class SigningChallenges {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 12;

    private final GuardMemory memory;

    SigningChallenges(GuardMemory memory) {
        this.memory = memory;
    }

    /// The first 96 bits of the signature, as 24 hexadecimal digits: a challenge that is no longer takes one block of
    /// SHA-256.
    String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(memory.key(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException("WA-2121 this Java cannot sign", every);
        }
    }
}
