package org.whereabouts.hotline.sdp;

import java.util.Base64;
import java.util.Optional;
import org.whereabouts.hotline.srtp.MasterKey;

/// A line that gives the key of SRTP away to whoever reads the description (RFC 4568).
///
/// @param tag  its number
/// @param key  the key
record Crypto(int tag, MasterKey key) {

    private static final String LONG = "AES_CM_128_HMAC_SHA1_80";
    private static final String SHORT = "AES_CM_128_HMAC_SHA1_32";
    private static final int LONG_TAG = 10;
    private static final int SHORT_TAG = 4;
    private static final String INLINE = "inline:";

    /// A new key with the long seal.
    static Crypto fresh(int tag) {
        return new Crypto(tag, MasterKey.fresh(LONG_TAG));
    }

    /// Reads `1 AES_CM_128_HMAC_SHA1_80 inline:…`; nothing when it is another suite, has an index of keys, or asks for
    /// something of the session that is not done here.
    static Optional<Crypto> of(String value) {
        String[] words = value.strip().split("\\s+");
        if (words.length != 3 || !words[0].matches("\\d{1,9}") || !words[2].startsWith(INLINE)) {
            return Optional.empty();
        }
        int tag = words[1].equals(LONG) ? LONG_TAG : words[1].equals(SHORT) ? SHORT_TAG : 0;
        String[] parts = words[2].substring(INLINE.length()).split("\\|");
        if (tag == 0 || parts.length > 2 || (parts.length == 2 && parts[1].contains(":"))) {
            return Optional.empty();
        }
        return bytes(parts[0])
                .filter(bytes -> bytes.length == MasterKey.SIZE)
                .map(bytes -> new Crypto(Integer.parseInt(words[0]), new MasterKey(bytes, tag)));
    }

    String value() {
        return tag + " " + (key.tag() == LONG_TAG ? LONG : SHORT) + " " + INLINE
                + Base64.getEncoder().encodeToString(key.bytes());
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
