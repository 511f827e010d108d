package org.whereabouts.enquiries.extract;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.extract.Extracts.Signer;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Sealing;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.Unsealing;

/// Signs and checks with Ed25519 as the JDK has it. The private half is sealed and opened for each
/// signature.
@Component
class Signing {

    private static final String ALGORITHM = "Ed25519";
    private static final String FIELD = "private";

    private final Extracts extracts;
    private final Sealing sealing;

    Signing(Extracts extracts, Sealing sealing) {
        this.extracts = extracts;
        this.sealing = sealing;
    }

    /// The key to sign with; made when there is none.
    @Transactional
    public Signer signer() {
        if (extracts.signer().isEmpty()) {
            extracts.add(fresh());
        }
        return extracts.signer().orElseThrow();
    }

    private Signer fresh() {
        var subject = Subject.fresh("signing");
        try (Envelope envelope = sealing.open(subject)) {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] secret = pair.getPrivate().getEncoded();
            var signer = new Signer(
                    subject.id(),
                    HexFormat.of().formatHex(pair.getPublic().getEncoded()),
                    envelope.seal(FIELD, secret));
            Arrays.fill(secret, (byte) 0);
            return signer;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException("WA-1106 this Java cannot make a signing key", everyJdkHasIt);
        }
    }

    /// Signs. Not inside of a transaction: the private half is unsealed for it.
    Extract.Signature sign(byte[] message, Signer signer, Unsealing unsealing, String officer) {
        var reading = new Reading(officer, subject(signer.id()), "extract.signed");
        try (Opened opened = unsealing.read(reading).orElseThrow()) {
            byte[] secret = opened.unseal(FIELD, signer.sealed());
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
            Arrays.fill(secret, (byte) 0);
            var signing = java.security.Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update(message);
            return Extract.Signature.of(signing.sign());
        } catch (GeneralSecurityException noKey) {
            throw new IllegalStateException("WA-1107 the signing key does not sign", noKey);
        }
    }

    /// Whether a signature is ours.
    boolean isOurs(Extract extract) {
        return extracts.signer(extract.signer())
                .filter(signer -> isOf(extract, signer))
                .isPresent();
    }

    private static boolean isOf(Extract extract, Signer signer) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(signer.publicHalf())));
            var checking = java.security.Signature.getInstance(ALGORITHM);
            checking.initVerify(key);
            checking.update(extract.signed());
            return checking.verify(extract.signature().bytes());
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return false;
        }
    }

    private static Subject subject(UUID id) {
        return new Subject("signing", id);
    }
}
