package org.whereabouts.casework.entering;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.entering.Paper.Brought;
import org.whereabouts.casework.entering.Paper.From;
import org.whereabouts.casework.entering.Paper.Kind;
import org.whereabouts.casework.entering.Paper.State;
import org.whereabouts.pictures.Reencoding;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Originals;

/// Takes in what came on paper or by word: its picture is kept byte for byte, with who brought it and when,
/// before anybody keys it.
@Service
class BringingAPaper {

    /// The largest picture, in bytes.
    private static final int LARGEST = 20 << 20;

    private final Papers papers;
    private final Originals originals;
    private final Audit audit;
    private final Clock clock;

    BringingAPaper(Papers papers, Originals originals, Audit audit, Clock clock) {
        this.papers = papers;
        this.originals = originals;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes it in.
    @Transactional
    public Outcome bring(Order order, Officer officer) {
        byte[] picture = order.picture().content();
        if (picture.length == 0 && order.kind().needsAPicture()) {
            return new NoPicture();
        }
        if (picture.length > LARGEST) {
            return new TooLarge();
        }
        Optional<byte[]> preview = picture.length == 0 ? Optional.empty() : Reencoding.jpeg(picture);
        if (picture.length > 0 && preview.isEmpty()) {
            return new NotAPicture();
        }
        Sha256 digest = picture.length == 0 ? null : keep(order.picture());
        var paper = new Paper(
                UUID.randomUUID(),
                order.operation(),
                order.kind(),
                order.from(),
                new Brought(officer.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), digest),
                new State.ToKey());
        papers.add(paper, digest == null ? null : order.picture().name(), preview.orElse(null));
        audit.append(new Act(
                officer.id().toString(),
                "paper.brought",
                paper.id().toString(),
                digest == null
                        ? Map.of("kind", paper.kind().name())
                        : Map.of("kind", paper.kind().name(), "original", digest.hex())));
        return new Taken(paper.id());
    }

    private Sha256 keep(Picture picture) {
        boolean png = picture.content()[0] == (byte) 0x89;
        return originals
                .keep(picture.content(), picture.name(), png ? "image/png" : "image/jpeg")
                .sha256();
    }

    /// What was brought.
    record Order(Operation.Id operation, Kind kind, From from, Picture picture) {}

    /// Its picture as it came.
    static final class Picture {
        private final String name;
        private final byte[] content;

        /// @param content empty when there is none
        Picture(@Nullable String name, byte[] content) {
            this.name = name == null || name.isBlank() ? "picture" : name.strip();
            this.content = content.clone();
        }

        String name() {
            return name;
        }

        byte[] content() {
            return content;
        }
    }

    /// What came of it.
    sealed interface Outcome {}

    /// It waits to be keyed.
    record Taken(UUID id) implements Outcome {}

    /// There has to be one.
    record NoPicture() implements Outcome {}

    /// It is too large.
    record TooLarge() implements Outcome {}

    /// It is no picture that can be shown.
    record NotAPicture() implements Outcome {}
}
