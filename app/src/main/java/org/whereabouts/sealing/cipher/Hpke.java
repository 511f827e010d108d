package org.whereabouts.sealing.cipher;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.security.Security;
import org.conscrypt.Conscrypt;

/// The way of wrapping with a public key: HPKE (RFC 9180), X25519, HKDF-SHA256, AES-256-GCM.
final class Hpke {

    /// Tink wants a number for each key of a set; each of our sets has one.
    static final int ID = 1;

    private static final HpkeParameters WAY = way();

    private Hpke() {}

    /// Tink computes the curve in Java, several times slower, unless it finds a provider that can. Being the last of
    /// the
    /// providers, it is asked by nobody else. Where it cannot be loaded, everything is as right, and slower.
    private static void compute() {
        if (Conscrypt.isAvailable()) {
            Security.addProvider(Conscrypt.newProvider());
        }
    }

    private static HpkeParameters way() {
        try {
            compute();
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException notThere) {
            throw new IllegalStateException("WA-0912 Tink has no HPKE", notThere);
        }
    }

    static HpkeParameters parameters() {
        return WAY;
    }

    @AccessesPartialKey
    static HpkePublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        return HpkePublicKey.create(WAY, com.google.crypto.tink.util.Bytes.copyFrom(bytes), null);
    }
}
