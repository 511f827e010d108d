package org.whereabouts.casework.transcribing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.entering.Paper.From;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.About;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.intake.ImportingATranscription.Heading;
import org.whereabouts.intake.column.Headings;
import org.whereabouts.pictures.Reencoding;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Originals;

/// Takes in a photographed list, or one more page of it: each photograph is kept byte for byte, with who brought it and
/// when, before anybody types a letter.
@Service
class BringingAPhotographedList {

    /// The most columns, and the most pages.
    static final int MOST_COLUMNS = 12;

    static final int MOST_SHEETS = 60;

    private static final int LARGEST = 20 << 20;

    private final Transcripts transcripts;
    private final Originals originals;
    private final Audit audit;
    private final Clock clock;

    BringingAPhotographedList(Transcripts transcripts, Originals originals, Audit audit, Clock clock) {
        this.transcripts = transcripts;
        this.originals = originals;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes it in: all of its pages or, when one cannot be shown, none.
    @Transactional
    public Outcome bring(Order order, Officer officer) {
        if (order.photographs().isEmpty()) {
            return new NoPhotograph();
        }
        List<byte[]> previews = previews(order.photographs());
        if (previews.size() < order.photographs().size()) {
            return new NotAPicture();
        }
        UUID id = order.to().orElseGet(UUID::randomUUID);
        int before = order.to()
                .flatMap(transcripts::hold)
                .map(one -> one.sheets().size())
                .orElse(0);
        if (order.to().isPresent() && before + previews.size() > MOST_SHEETS) {
            return new TooMany();
        }
        if (order.to().isEmpty()) {
            transcripts.add(opened(id, order, officer));
        }
        for (int i = 0; i < previews.size(); i++) {
            keep(id, before + i + 1, order.photographs().get(i), order.lines(), previews.get(i), officer);
        }
        return new Taken(id);
    }

    private Transcript opened(UUID id, Order order, Officer officer) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var about = new About(order.list(), order.dated(), order.got(), order.script(), officer.id(), now);
        var headings =
                order.headings().stream().map(BringingAPhotographedList::judged).toList();
        return new Transcript(
                id, order.operation(), order.from(), about, headings, List.of(), List.of(), new Transcript.Open());
    }

    private static Heading judged(String text) {
        return new Heading(text, Headings.meaning(text).orElse(null));
    }

    /// The pages drawn anew, as far as they can be.
    private static List<byte[]> previews(List<Photograph> photographs) {
        return photographs.stream()
                .filter(one -> one.content().length > 0 && one.content().length <= LARGEST)
                .map(one -> Reencoding.jpeg(one.content()))
                .flatMap(Optional::stream)
                .toList();
    }

    private void keep(UUID id, int number, Photograph photograph, int lines, byte[] preview, Officer officer) {
        byte[] content = photograph.content();
        Original original =
                originals.keep(content, photograph.name(), content[0] == (byte) 0x89 ? "image/png" : "image/jpeg");
        transcripts.add(id, new Sheet(number, original.sha256(), photograph.name(), lines), preview);
        audit.append(new Act(
                officer.id().toString(),
                "transcript.sheet.brought",
                id.toString(),
                Map.of(
                        "sheet",
                        Integer.toString(number),
                        "original",
                        original.sha256().hex())));
    }

    /// What is brought.
    ///
    /// @param to       the list to which the pages are added, or empty for a new one
    /// @param headings of its columns, as they stand on the paper
    /// @param lines    how many a page has, or 0
    record Order(
            Optional<UUID> to,
            Operation.Id operation,
            From from,
            String list,
            String dated,
            String got,
            String script,
            List<String> headings,
            int lines,
            List<Photograph> photographs) {
        Order {
            headings = List.copyOf(headings);
            photographs = List.copyOf(photographs);
        }

        @Override
        public String toString() {
            return "a photographed list";
        }
    }

    /// A picture as it came.
    static final class Photograph {
        private final String name;
        private final byte[] content;

        Photograph(String name, byte[] content) {
            this.name = name.isBlank() ? "photograph" : name.strip();
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
    record NoPhotograph() implements Outcome {}

    /// One of them is no picture that can be shown, or too large.
    record NotAPicture() implements Outcome {}

    /// So many pages are more than one list can have.
    record TooMany() implements Outcome {}
}
