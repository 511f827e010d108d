package org.whereabouts.sealing.cipher;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.whereabouts.sealing.DoesNotOpen;

/// The half of a key pair that opens, and with it a symmetric key for wrapping anew what was opened once.
public final class PrivateHalf implements AutoCloseable {

    /*
     * Opening what the public half wrapped takes an elliptic curve, some hundred microseconds; opening what the
     * symmetric key wrapped takes about one. So everything that was opened once is wrapped anew, and the next unlocking
     * of a hundred thousand subjects is quick.
     *
     * The secret is 32 bytes of X25519 and 32 bytes of AES, nothing else.
     */

    private final Bytes publicHalf;
    private final byte[] secret;
    private final HybridDecrypt slow;
    private final Aes quick;

    @AccessesPartialKey
    private PrivateHalf(Bytes publicHalf, byte[] secret) throws GeneralSecurityException {
        this.publicHalf = publicHalf;
        this.secret = secret;
        this.quick = new Aes(Arrays.copyOfRange(secret, Aes.KEY, secret.length));
        var key = HpkePrivateKey.create(
                Hpke.publicKey(publicHalf.array()),
                SecretBytes.copyFrom(Arrays.copyOf(secret, Aes.KEY), InsecureSecretKeyAccess.get()));
        this.slow = handle(key).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
    }

    /// A new pair.
    @AccessesPartialKey
    public static PrivateHalf fresh() {
        try {
            var key = (HpkePrivateKey) KeysetHandle.generateNew(Hpke.parameters(), RegistryConfiguration.get())
                    .getPrimary()
                    .getKey();
            byte[] secret =
                    Arrays.copyOf(key.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get()), 2 * Aes.KEY);
            System.arraycopy(Aes.freshKey(Aes.KEY), 0, secret, Aes.KEY, Aes.KEY);
            return new PrivateHalf(
                    Bytes.of(key.getPublicKey().getPublicKeyBytes().toByteArray()), secret);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("WA-0913 cannot make a key pair", refused);
        }
    }

    /// The half that was locked.
    ///
    /// @throws DoesNotOpen when the key of keys is another, or the stored bytes are not these
    public static PrivateHalf unlock(Bytes locked, Bytes publicHalf, KeyOfKeys with, byte[] context) {
        byte[] secret = with.open(locked.array(), context);
        try {
            return new PrivateHalf(publicHalf, secret);
        } catch (GeneralSecurityException another) {
            throw new DoesNotOpen("WA-0914 the two halves of a key pair do not fit");
        }
    }

    /// This half, locked so that it can be stored.
    public Bytes lock(KeyOfKeys with, byte[] context) {
        return Bytes.of(with.seal(secret, context));
    }

    /// The other half.
    public Bytes publicHalf() {
        return publicHalf;
    }

    /// Wraps a data key so that it is opened quickly.
    public Bytes wrap(DataKey key, byte[] context) {
        return Bytes.of(quick.seal(key.raw(), context));
    }

    /// Opens what [#wrap(DataKey, byte\[\])] wrapped.
    public DataKey unwrap(Bytes wrapped, byte[] context) {
        return DataKey.unwrapped(quick.open(wrapped.array(), context));
    }

    /// Opens what the public half wrapped.
    public DataKey unwrapSlowly(Bytes wrapped, byte[] context) {
        try {
            return DataKey.unwrapped(slow.decrypt(wrapped.array(), context));
        } catch (GeneralSecurityException changed) {
            throw new DoesNotOpen("WA-0915 a data key of another pair or for another subject");
        }
    }

    /// Forgets the secret, as far as Java can: Tink keeps copies until the memory is used again.
    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "a private half";
    }

    private static KeysetHandle handle(HpkePrivateKey key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(Hpke.ID).makePrimary())
                .build();
    }
}
