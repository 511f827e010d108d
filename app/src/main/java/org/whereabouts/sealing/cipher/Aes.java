package org.whereabouts.sealing.cipher;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import org.whereabouts.sealing.DoesNotOpen;

/// AES-256-GCM under one key: a fresh nonce, the sealed bytes, the tag.
final class Aes {

    static final int KEY = 32;

    private final AesGcmJce cipher;

    Aes(byte[] key) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("WA-0901 a key of another length");
        }
        try {
            cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException noAes) {
            throw new IllegalStateException("WA-0902 this Java has no AES-256-GCM", noAes);
        }
    }

    static byte[] freshKey(int length) {
        return Random.randBytes(length);
    }

    byte[] seal(byte[] plain, byte[] context) {
        try {
            return cipher.encrypt(plain, context);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("WA-0903 cannot seal", refused);
        }
    }

    byte[] open(byte[] sealed, byte[] context) {
        try {
            return cipher.decrypt(sealed, context);
        } catch (GeneralSecurityException changed) {
            throw new DoesNotOpen("WA-0904 not sealed by this key for this place");
        }
    }
}
