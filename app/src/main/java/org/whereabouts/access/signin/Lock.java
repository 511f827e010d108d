package org.whereabouts.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The secret of an officer's one-time codes, sealed with what only their password gives.
public final class Lock {

    /*
     * key = Argon2id(password, salt); sealed = AES-256-GCM(key, secret). A password is right when it opens the secret,
     * so there is no digest of it to be stolen beside, and whoever has the table alone has neither the password nor the
     * codes. A salt is used once, so the nonce may be constant. Argon2id with 64 MiB and three passes is above what
     * OWASP's cheat sheet on password storage asks for; two at a time, so that a flood does not eat the memory.
     */

    private static final SecureRandom RANDOMNESS = new SecureRandom();
    private static final Semaphore AT_A_TIME = new Semaphore(2, true);
    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;
    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /// Of nobody: opening it takes as long as any other.
    static final Lock OF_NOBODY = new Lock(new byte[SALT], new byte[NONCE + TAG_BITS]);

    private final byte[] salt;
    private final byte[] sealed;

    /// @param salt   of the password
    /// @param sealed the secret
    public Lock(byte[] salt, byte[] sealed) {
        this.salt = salt.clone();
        this.sealed = sealed.clone();
    }

    /// Locks a secret.
    public static Lock of(String password, byte[] secret) {
        byte[] salt = new byte[SALT];
        RANDOMNESS.nextBytes(salt);
        try {
            return new Lock(salt, cipher(Cipher.ENCRYPT_MODE, password, salt).doFinal(secret));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("WA-1202 sealing a secret failed", impossible);
        }
    }

    /// The secret, when it was that password.
    Optional<byte[]> open(String password) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, password, salt).doFinal(sealed));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("WA-1203 opening a secret failed", impossible);
        }
    }

    private static Cipher cipher(int mode, String password, byte[] salt) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] key = key(password, salt);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, new byte[NONCE]));
        Arrays.fill(key, (byte) 0);
        return cipher;
    }

    private static byte[] key(String password, byte[] salt) {
        byte[] words = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY];
        AT_A_TIME.acquireUninterruptibly();
        try {
            argon.generateBytes(words, key);
        } finally {
            AT_A_TIME.release();
            Arrays.fill(words, (byte) 0);
        }
        return key;
    }

    /// What the password was mixed with.
    public byte[] salt() {
        return salt.clone();
    }

    /// What it holds.
    public byte[] sealed() {
        return sealed.clone();
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a lock";
    }
}
