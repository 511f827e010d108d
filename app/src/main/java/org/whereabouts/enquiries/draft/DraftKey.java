package org.whereabouts.enquiries.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.whereabouts.enquiries.WordCode;

/// What follows from the code of a draft: under which id it is kept, and the key that opens it (AES-256-GCM).
final class DraftKey {

    private static final int ID = 16;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final String id;
    private final SecretKey key;

    private DraftKey(String id, SecretKey key) {
        this.id = id;
        this.key = key;
    }

    static DraftKey of(WordCode code) {
        byte[] all = code.stretch("draft", ID + KEY);
        String id = HexFormat.of().formatHex(all, 0, ID);
        return new DraftKey(id, new SecretKeySpec(all, ID, KEY, "AES"));
    }

    String id() {
        return id;
    }

    byte[] seal(String page, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, page, plain, 0);
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    byte[] open(String page, byte[] sealed) {
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), page, sealed, NONCE);
    }

    private byte[] cipher(int mode, byte[] nonce, String page, byte[] input, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG, nonce));
            cipher.updateAAD((id + "/" + page).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException changed) {
            // No cause: it might say something of what was sealed.
            throw new IllegalStateException("WA-1110 an answer of a draft does not open");
        }
    }
}
