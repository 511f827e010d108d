package org.whereabouts.sealing.cipher;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The key that a passphrase becomes: with it the private halves are locked.
public final class KeyOfKeys implements AutoCloseable {

    /*
     * Argon2id (RFC 9106) costs whoever guesses the same memory and time for each guess as it costs the operator once.
     * What it cost is stored beside the salt, so that it can rise without anybody's key being lost.
     */

    private static final int SALT = 16;

    private final byte[] key;
    private final Aes cipher;

    private KeyOfKeys(byte[] key) {
        this.key = key;
        this.cipher = new Aes(key.clone());
    }

    /// Makes the key from a passphrase, which is still the caller's to wipe. Takes as long as it costs.
    public static KeyOfKeys from(Passphrase passphrase, Bytes salt, Cost cost) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt.array())
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .build());
        byte[] key = new byte[Aes.KEY];
        byte[] words = passphrase.bytes();
        argon.generateBytes(words, key);
        Arrays.fill(words, (byte) 0);
        return new KeyOfKeys(key);
    }

    /// A salt that was never used.
    public static Bytes freshSalt() {
        return Bytes.of(Aes.freshKey(SALT));
    }

    byte[] seal(byte[] plain, byte[] context) {
        return cipher.seal(plain, context);
    }

    byte[] open(byte[] sealed, byte[] context) {
        return cipher.open(sealed, context);
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "a key of keys";
    }

    /// What one guess costs.
    ///
    /// @param kibibytes memory
    /// @param passes    how often the memory is gone through
    /// @param lanes     how many could do it side by side
    public record Cost(int kibibytes, int passes, int lanes) {

        /// About half a second on an ordinary machine.
        public static final Cost USUAL = new Cost(1 << 17, 3, 1);
        /// Next to nothing, where the passphrase lies beside the data anyway.
        public static final Cost TOKEN = new Cost(1 << 10, 1, 1);

        public Cost {
            if (kibibytes < 1 << 10 || kibibytes > 1 << 20 || passes < 1 || passes > 64 || lanes < 1 || lanes > 16) {
                throw new IllegalArgumentException("WA-0916 such a passphrase cannot be paid for");
            }
        }
    }
}
