package org.whereabouts.audit.heads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.whereabouts.audit.Audit.Head;
import org.whereabouts.storage.DataFolder;

/// Signs how far the audit has come, at most once an hour.
///
/// The key lies in the data folder and not in the database: whoever can write the one cannot sign for the
/// other.
@Service
public class SignedHeads {

    private static final Duration APART = Duration.ofHours(1);
    private static final String ALGORITHM = "Ed25519";

    private final Heads heads;
    private final DataFolder data;
    private final Clock clock;

    SignedHeads(Heads heads, DataFolder data, Clock clock) {
        this.heads = heads;
        this.data = data;
        this.clock = clock;
    }

    /// Signs the head of now, unless nothing was written since the last one, or that is not an hour ago.
    public void sign() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<SignedHead> last = heads.lately(1);
        heads.now()
                .filter(head -> last.isEmpty() || isDue(last.getFirst(), head, now))
                .ifPresent(head -> heads.add(new SignedHead(head, now, signed(SignedHead.message(head, now)))));
    }

    private static boolean isDue(SignedHead last, Head head, Instant now) {
        return head.number() > last.head().number() && !now.isBefore(last.at().plus(APART));
    }

    /// The last ones, the newest first.
    public List<SignedHead> lately(int most) {
        return heads.lately(most);
    }

    /// The key by which anybody can check a signature: X.509, in hexadecimal digits.
    public String publicKey() {
        return HexFormat.of().formatHex(read("public"));
    }

    /// Whether a head was signed by this installation.
    public boolean isOurs(SignedHead head) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(read("public"))));
            check.update(SignedHead.message(head.head(), head.at()).getBytes(StandardCharsets.UTF_8));
            return check.verify(HexFormat.of().parseHex(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException notEvenASignature) {
            return false;
        }
    }

    private String signed(String message) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(read("private"))));
            signing.update(message.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signing.sign());
        } catch (GeneralSecurityException noKey) {
            throw new IllegalStateException("WA-0212 the key of the audit does not sign", noKey);
        }
    }

    private byte[] read(String half) {
        Path folder = data.folder("audit");
        Path file = folder.resolve("head-key." + half);
        try {
            if (!Files.exists(file)) {
                make(folder);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("WA-0213 the key of the audit cannot be read", unreadable);
        }
    }

    /// The public half is moved into place last: whoever finds it finds the private one too.
    private static synchronized void make(Path folder) throws IOException {
        if (Files.exists(folder.resolve("head-key.public"))) {
            return;
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Files.write(folder.resolve("head-key.private"), pair.getPrivate().getEncoded());
            Files.write(folder.resolve("head-key.public"), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException("WA-0214 this Java cannot make a key", everyJdkHasIt);
        }
    }
}
