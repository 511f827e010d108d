package org.whereabouts.enquiries.photograph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.photograph.Photographs.Kind;
import org.whereabouts.enquiries.photograph.Photographs.Label;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Subject;

/// Opens the photographs of an enquiry or telling for an officer. A document is named and not opened.
@Service
public class ShowingPhotographs {

    private final Photographs photographs;
    private final Keys keys;

    ShowingPhotographs(Photographs photographs, Keys keys) {
        this.photographs = photographs;
        this.keys = keys;
    }

    /// Opens them; none while the service is locked. Not inside of a transaction: what was seen cannot be
    /// unseen.
    ///
    /// @param officer who looks at them
    /// @param reason  a stable code
    public List<Shown> show(Subject subject, String officer, String reason) {
        List<Label> labels = photographs.of(subject.id());
        if (labels.isEmpty() || !(keys.state() instanceof KeyState.Unlocked unlocked)) {
            return List.of();
        }
        Optional<Opened> opened = unlocked.unsealing().read(new Reading(officer, subject, reason));
        if (opened.isEmpty()) {
            return List.of();
        }
        try (Opened all = opened.get()) {
            return labels.stream().map(label -> shown(label, all)).toList();
        }
    }

    private Shown shown(Label label, Opened all) {
        return photographs
                .sealed(label.subject(), label.number())
                .filter(bytes -> label.kind() == Kind.JPEG)
                .map(bytes -> new Shown(label.number(), picture(label, bytes, all)))
                .orElseGet(() -> new Shown(label.number(), null));
    }

    private static String picture(Label label, byte[] sealed, Opened all) {
        try (InputStream file = all.unseal(label.field(), new ByteArrayInputStream(sealed))) {
            return Base64.getEncoder().encodeToString(file.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// One of them.
    ///
    /// @param jpeg in base 64, to stand within a page: it has no address of its own; null for a document
    public record Shown(int number, @Nullable String jpeg) {

        /// Nothing of it.
        @Override
        public String toString() {
            return "a photograph";
        }
    }
}
