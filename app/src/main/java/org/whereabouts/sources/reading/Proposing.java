package org.whereabouts.sources.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.reading.ClaimedFigure;
import org.whereabouts.intake.reading.Mention;
import org.whereabouts.intake.reading.PersonMention;
import org.whereabouts.intake.reading.Piece;
import org.whereabouts.intake.reading.Reading;
import org.whereabouts.intake.reading.ReadingAnArticle;
import org.whereabouts.intake.reading.Role;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.inbox.Field;
import org.whereabouts.sources.inbox.Parts;
import org.whereabouts.sources.inbox.Proposal;

/// Makes proposals of what was read. Nobody who merely speaks or explains is proposed.
final class Proposing {

    /*
     * A proposal has a key: its type, its sentence without spaces and marks, and the name or number in it. What has the key
     * of a proposal of the origin, or of another repost of it, repeats that one. What is new in a repost but stands in a
     * sentence that the origin has as well is still the origin's word.
     */

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final Document.Id document;
    private final Reading reading;
    private final @Nullable ReadText origin;
    private final Set<Sha256> known;

    private Proposing(Document.Id document, Reading reading, @Nullable ReadText origin, Set<Sha256> known) {
        this.document = document;
        this.reading = reading;
        this.origin = origin;
        this.known = new HashSet<>(known);
    }

    /// @param origin what printed the same before, or null
    /// @param keysOf the keys of what was proposed of an origin and its reposts
    static List<Proposal.Draft> of(
            Document.Id document,
            Reading reading,
            @Nullable ReadText origin,
            Function<Document.Id, Set<Sha256>> keysOf) {
        var proposing =
                new Proposing(document, reading, origin, origin == null ? Set.of() : keysOf.apply(origin.document()));
        var drafts = new ArrayList<Proposal.Draft>();
        for (Piece piece : reading.pieces()) {
            piece.mentions().stream()
                    .filter(Proposing::isProposed)
                    .map(mention -> proposing.draft(piece, mention))
                    .forEach(drafts::add);
        }
        return drafts;
    }

    /// How many people are named who merely speak, explain or write.
    static int others(Reading reading) {
        return (int) reading.pieces().stream()
                .flatMap(piece -> piece.mentions().stream())
                .filter(mention -> !isProposed(mention))
                .count();
    }

    private static boolean isProposed(Mention mention) {
        return !(mention instanceof PersonMention person) || person.role() == Role.SUBJECT;
    }

    private Proposal.Draft draft(Piece piece, Mention mention) {
        String sentence = bare(mention.sentence().of(reading.text()));
        Sha256 key = key(sentence, mention);
        boolean ofTheOrigin = origin != null && bare(origin.text()).contains(sentence);
        var place =
                new Proposal.Place(mention.sentence(), mention.at(), value(piece.title()), value(piece.published()));
        var draft = new Proposal.Draft(
                document,
                origin != null && ofTheOrigin ? origin.document() : document,
                Parts.of(mention),
                piece.language(),
                ReadingAnArticle.VERSION,
                mention instanceof PersonMention person && person.duress(),
                known.contains(key),
                key,
                place);
        known.add(key);
        return draft;
    }

    private Sha256 key(String sentence, Mention mention) {
        var parts = Parts.of(mention);
        String what = switch (mention) {
            case PersonMention person -> "person " + parts.get(Field.NAME);
            case ClaimedFigure figure ->
                "figure " + parts.get(Field.MEASURE) + " " + figure.at().of(reading.text());
        };
        return Sha256.of((what + "\n" + sentence).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String bare(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static <T> @Nullable T value(@Nullable Said<T> said) {
        return said == null ? null : said.value();
    }
}
