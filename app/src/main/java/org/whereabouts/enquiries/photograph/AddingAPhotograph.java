package org.whereabouts.enquiries.photograph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.photograph.Photographs.Kind;
import org.whereabouts.enquiries.photograph.Photographs.Label;
import org.whereabouts.pictures.Reencoding;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;
import org.whereabouts.sealing.Subject;

/// Adds a photograph to what somebody is about to send: drawn anew, and sealed before it is stored. A
/// document of a telling is sealed as it is; only an officer sees its pages, and nobody gets the file. A video is
/// sealed as it is, too, and seen by nobody yet.
@Service
public class AddingAPhotograph {

    /// How many an enquiry may have.
    public static final int MOST = 5;
    /// The largest photograph, in bytes.
    public static final int LARGEST = 10 << 20;

    private final Photographs photographs;
    private final Sealing sealing;
    private final Clock clock;

    AddingAPhotograph(Photographs photographs, Sealing sealing, Clock clock) {
        this.photographs = photographs;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Adds one.
    @Transactional
    public Outcome add(Subject subject, byte[] file) {
        List<Label> before = photographs.of(subject.id());
        if (before.size() >= MOST) {
            return Outcome.ENOUGH;
        }
        Optional<Kind> document = subject.kind().equals("telling") ? document(file) : Optional.empty();
        if (document.isPresent()) {
            keep(subject, document.get(), file);
            return Outcome.ADDED;
        }
        if (file.length > LARGEST) {
            return Outcome.TOO_LARGE;
        }
        Optional<byte[]> picture = Reencoding.jpeg(file);
        if (picture.isEmpty()) {
            return Outcome.NOT_A_PICTURE;
        }
        keep(subject, Kind.JPEG, picture.get());
        return Outcome.ADDED;
    }

    private static Optional<Kind> document(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("%PDF-")) {
            return Optional.of(Kind.PDF);
        }
        // MPEG-4 and QuickTime; Matroska and WebM.
        boolean isVideo = beginning.startsWith("ftyp", 4) || beginning.startsWith("\u001aE\u00df\u00a3");
        return isVideo ? Optional.of(Kind.VIDEO) : Optional.empty();
    }

    private void keep(Subject subject, Kind kind, byte[] content) {
        List<Label> before = photographs.of(subject.id());
        int number = before.isEmpty() ? 1 : before.getLast().number() + 1;
        var label = new Label(
                subject.id(), number, kind, content.length, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var sealed = new ByteArrayOutputStream(content.length + (content.length >> 8) + 128);
        try (Envelope envelope = sealing.open(subject);
                OutputStream into = envelope.seal(label.field(), sealed)) {
            into.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        photographs.add(label, sealed.toByteArray());
    }

    /// What came of it.
    public enum Outcome {
        ADDED,
        ENOUGH,
        TOO_LARGE,
        NOT_A_PICTURE
    }
}
