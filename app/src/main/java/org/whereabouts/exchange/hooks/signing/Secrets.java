package org.whereabouts.exchange.hooks.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.whereabouts.exchange.hooks.Hook;
import org.whereabouts.storage.DataFolder;

/// The secrets by which subscribers recognise us.
///
/// None is stored: each is made of a key in a file of its own and the number of the subscriber, so that neither the
/// database nor a copy of it lets anybody speak in our name. It is not sealed behind the passphrase, because what was
/// taken back has to be told while nobody has unlocked anything.
@Component
public class Secrets {

    private static final int BYTES = 32;
    private static final Duration BOTH = Duration.ofDays(1);

    private final DataFolder data;
    private final String named;
    private final Clock clock;

    Secrets(DataFolder data, @Value("${whereabouts.webhooks.key-file:}") String named, Clock clock) {
        this.data = data;
        this.named = named.strip();
        this.clock = clock;
    }

    /// The one that signs now, as its subscriber is shown it.
    public String shown(Hook hook) {
        return "whsec_" + Base64.getEncoder().encodeToString(of(hook, hook.generation()));
    }

    /// Those that sign now: for a day after a change also the one before.
    public List<byte[]> signing(Hook hook) {
        Instant rotated = hook.rotated();
        byte[] current = of(hook, hook.generation());
        return rotated != null && clock.instant().isBefore(rotated.plus(BOTH))
                ? List.of(current, of(hook, hook.generation() - 1))
                : List.of(current);
    }

    private byte[] of(Hook hook, int generation) {
        return Signature.hmac(key(), hook.id() + ":" + generation);
    }

    private synchronized byte[] key() {
        Path file = named.isEmpty() ? data.folder("webhooks").resolve("signing.key") : Path.of(named);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip().toLowerCase(Locale.ROOT));
        } catch (IOException lost) {
            throw new UncheckedIOException("WA-1910 the key that signs webhooks cannot be read", lost);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, HexFormat.of().formatHex(fresh), StandardOpenOption.DSYNC);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
