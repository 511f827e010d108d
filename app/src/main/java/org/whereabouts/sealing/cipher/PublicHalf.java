package org.whereabouts.sealing.cipher;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import java.security.GeneralSecurityException;

/// The half of a key pair that can only wrap: who holds it can write and never read.
public final class PublicHalf {

    private final HybridEncrypt cipher;

    private PublicHalf(HybridEncrypt cipher) {
        this.cipher = cipher;
    }

    /// The half as it was stored.
    public static PublicHalf of(Bytes stored) {
        try {
            HpkePublicKey key = Hpke.publicKey(stored.array());
            KeysetHandle handle = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withFixedId(Hpke.ID).makePrimary())
                    .build();
            return new PublicHalf(handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("WA-0910 the public key is damaged", damaged);
        }
    }

    /// Wraps a data key for whoever holds the other half.
    public Bytes wrap(DataKey key, byte[] context) {
        try {
            return Bytes.of(cipher.encrypt(key.raw(), context));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("WA-0911 cannot wrap a data key", refused);
        }
    }
}
