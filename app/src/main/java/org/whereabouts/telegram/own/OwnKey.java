package org.whereabouts.telegram.own;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A key of one installation (decision 0043): what it seals, this program can read again, and whoever has the database
/// without the data folder cannot.
public final class OwnKey {

    /// How many bytes it has.
    static final int LENGTH = 32;

    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final int DIGEST = 20;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKeySpec sealing;
    private final SecretKeySpec naming;

    /// Of 32 bytes that nobody else has.
    public OwnKey(byte[] secret) {
        this.sealing = new SecretKeySpec(mac(new SecretKeySpec(secret, "HmacSHA256"), "sealing"), "AES");
        this.naming = new SecretKeySpec(mac(new SecretKeySpec(secret, "HmacSHA256"), "naming"), "HmacSHA256");
    }

    /// A new one, by chance.
    public static byte[] fresh() {
        byte[] secret = new byte[LENGTH];
        CHANCE.nextBytes(secret);
        return secret;
    }

    /// The name under which something is kept: always the same, and nobody else can make it.
    public String name(String what) {
        return HexFormat.of().formatHex(mac(naming, what), 0, DIGEST);
    }

    /// Seals something.
    ///
    /// @param place where it is kept; it opens nowhere else
    public Locked seal(String place, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return new Locked(all);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException("WA-1705 this Java cannot seal", everyJdkHasIt);
        }
    }

    /// Opens it; empty when it was sealed under another key, or for another place.
    public Optional<byte[]> open(String place, Locked locked) {
        byte[] sealed = locked.bytes();
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place)
                    .doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException anotherKey) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] mac(SecretKeySpec key, String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException("WA-1706 this Java cannot sign", everyJdkHasIt);
        }
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a key";
    }
}
