package org.whereabouts.enquiries.photograph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.photograph.Photographs.Kind;
import org.whereabouts.enquiries.photograph.Photographs.Label;
import org.whereabouts.pictures.DrawingADocument;
import org.whereabouts.pictures.DrawnPages;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Subject;

/// Opens the photographs of an enquiry or telling for an officer. Of a document they see the pages, drawn
/// anew, and never the file: who sent it may mean harm.
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
                .filter(bytes -> label.kind() != Kind.VIDEO)
                .map(bytes -> unsealed(label, bytes, all))
                .map(file -> label.kind() == Kind.PDF ? document(label, file) : photograph(label, file))
                .orElseGet(() -> new Shown(label.number(), label.kind(), List.of(), 0));
    }

    private static Shown photograph(Label label, byte[] jpeg) {
        return new Shown(label.number(), Kind.JPEG, List.of(encoded(jpeg)), 1);
    }

    private static Shown document(Label label, byte[] pdf) {
        Optional<DrawnPages> drawn = DrawingADocument.draw(pdf);
        List<String> pages = drawn.map(DrawnPages::pages).orElse(List.of()).stream()
                .map(ShowingPhotographs::encoded)
                .toList();
        return new Shown(
                label.number(), Kind.PDF, pages, drawn.map(DrawnPages::all).orElse(0));
    }

    private static String encoded(byte[] jpeg) {
        return Base64.getEncoder().encodeToString(jpeg);
    }

    private static byte[] unsealed(Label label, byte[] sealed, Opened all) {
        try (InputStream file = all.unseal(label.field(), new ByteArrayInputStream(sealed))) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// One of them.
    ///
    /// @param jpegs a photograph, or the first pages of a document, each in base 64, to stand within a page:
    ///              they have no address of their own; empty when nothing can be shown of it
    /// @param all   how many pages it has; 1 for a photograph, 0 when that cannot be known
    public record Shown(int number, Kind kind, List<String> jpegs, int all) {

        public Shown {
            jpegs = List.copyOf(jpegs);
        }

        /// Whether it is a document of pages.
        public boolean isDocument() {
            return kind == Kind.PDF;
        }

        /// Whether it is a video, of which nothing is shown.
        public boolean isVideo() {
            return kind == Kind.VIDEO;
        }

        /// Nothing of it.
        @Override
        public String toString() {
            return "a photograph";
        }
    }
}
