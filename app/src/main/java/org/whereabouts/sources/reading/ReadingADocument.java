package org.whereabouts.sources.reading;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.intake.reading.Piece;
import org.whereabouts.intake.reading.Reading;
import org.whereabouts.intake.reading.ReadingAnArticle;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.Shingles;
import org.whereabouts.registry.Originals;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.Kind;
import org.whereabouts.sources.inbox.Proposals;
import org.whereabouts.sources.reading.ReadText.Head;
import org.whereabouts.sources.reading.ReadText.Likeness;

/// Reads an article that came in: its text, what printed it before, and whom and what it speaks of, as proposals.
/// What a repost only repeats is kept, and proposed to nobody a second time.
@Service
public class ReadingADocument {

    private final ReadingAnArticle reader = new ReadingAnArticle();
    private final Documents documents;
    private final Originals originals;
    private final Readings readings;
    private final Proposals proposals;
    private final Clock clock;

    ReadingADocument(Documents documents, Originals originals, Readings readings, Proposals proposals, Clock clock) {
        this.documents = documents;
        this.originals = originals;
        this.readings = readings;
        this.proposals = proposals;
        this.clock = clock;
    }

    /// Reads it, unless it is no article or is read already.
    @Transactional
    public void read(Document.Id id) {
        Document document = documents.find(id).orElseThrow();
        if (document.content().kind() != Kind.ARTICLE) {
            return;
        }
        Reading reading = reader.read(originals.bytes(document.content().sha256()));
        var shingles = Shingles.of(reading.text());
        readings.oneAtATime();
        Likeness likeness = reading.text().isBlank()
                ? null
                : readings.earlier(document, shingles).orElse(null);
        ReadText read = read(id, reading, likeness);
        if (readings.keep(read, shingles)) {
            proposals.add(Proposing.of(id, reading, origin(likeness), proposals::keysOf));
        }
    }

    private @Nullable ReadText origin(@Nullable Likeness likeness) {
        return likeness == null ? null : readings.find(likeness.earlier()).orElse(null);
    }

    private ReadText read(Document.Id id, Reading reading, @Nullable Likeness likeness) {
        return new ReadText(
                id,
                ReadingAnArticle.VERSION,
                reading.text(),
                reading.cut(),
                head(reading.pieces()),
                reading.pieces().size(),
                Proposing.others(reading),
                likeness,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /// Of several pieces the first: the title of a page of teasers is nobody's.
    private static Head head(List<Piece> pieces) {
        return pieces.isEmpty() ? new Head(null, null, null, null) : head(pieces.getFirst());
    }

    private static Head head(Piece piece) {
        return new Head(value(piece.title()), value(piece.author()), value(piece.published()), piece.language());
    }

    private static <T> @Nullable T value(@Nullable Said<T> said) {
        return said == null ? null : said.value();
    }
}
