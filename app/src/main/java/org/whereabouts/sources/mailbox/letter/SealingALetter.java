package org.whereabouts.sources.mailbox.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;

/// Keeps a letter so that only an officer can read it, while the service is unlocked.
@Service
class SealingALetter {

    private final Letters letters;
    private final Sealing sealing;
    private final Audit audit;

    SealingALetter(Letters letters, Sealing sealing, Audit audit) {
        this.letters = letters;
        this.sealing = sealing;
        this.audit = audit;
    }

    /// Seals it, in the caller's transaction.
    @Transactional
    void seal(Letter letter, Letters.Place place, byte[] raw) {
        var sealed = new ByteArrayOutputStream(raw.length + 1024);
        try (Envelope envelope = sealing.open(Letter.subject(letter.id()));
                OutputStream into = envelope.seal(Letter.FIELD, sealed)) {
            into.write(raw);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        letters.add(letter, place, sealed.toByteArray());
        audit.append(new Act(
                "system",
                "letter.sealed",
                letter.id().toString(),
                Map.of("why", letter.why().name())));
    }
}
