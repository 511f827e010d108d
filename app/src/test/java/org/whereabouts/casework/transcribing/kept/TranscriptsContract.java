package org.whereabouts.casework.transcribing.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.entering.Paper.From;
import org.whereabouts.casework.transcribing.aligning.Choice;
import org.whereabouts.casework.transcribing.aligning.Choice.Kind;
import org.whereabouts.casework.transcribing.aligning.Difference.At;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript.About;
import org.whereabouts.casework.transcribing.kept.Transcript.Entered;
import org.whereabouts.casework.transcribing.kept.Transcript.Open;
import org.whereabouts.casework.transcribing.kept.Transcript.SetAside;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.casework.transcribing.kept.Transcript.Turn;
import org.whereabouts.intake.ImportingATranscription.Heading;
import org.whereabouts.intake.column.Column;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;

/// What every collection of photographed lists does.
public abstract class TranscriptsContract {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00.123456Z");

    protected abstract Transcripts transcripts();

    protected abstract Officer.Id officer();

    protected abstract Sha256 original();

    protected abstract Operation.Id operation();

    @Test
    void givesBackWhatWasBrought() {
        Transcript list = brought();

        Transcript found = transcripts().find(list.id()).orElseThrow();

        assertThat(found.about()).isEqualTo(list.about());
        assertThat(found.from()).isEqualTo(list.from());
        assertThat(found.columns()).isEqualTo(list.columns());
        assertThat(found.sheets()).extracting(Sheet::number).containsExactly(1, 2);
        assertThat(found.ending()).isEqualTo(new Open());
        assertThat(transcripts().preview(list.id(), 2)).contains(new byte[] {2});
        assertThat(transcripts().preview(list.id(), 3)).isEmpty();
        assertThat(transcripts().latest(100)).extracting(Transcript::id).contains(list.id());
        assertThat(transcripts().hold(list.id())).contains(found);
        assertThat(transcripts().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void nobodyKeysAListTwiceAndNoTurnIsTakenTwice() {
        UUID id = brought().id();
        Officer.Id first = officer();
        Officer.Id second = officer();

        assertThat(transcripts().begin(id, 1, first, NOW)).isTrue();
        assertThat(transcripts().begin(id, 2, first, NOW)).isFalse();
        assertThat(transcripts().begin(id, 1, second, NOW)).isFalse();
        assertThat(transcripts().begin(id, 2, second, NOW)).isTrue();
        assertThat(transcripts().begin(id, 2, officer(), NOW)).isFalse();
        transcripts().done(id, 2, NOW);
        assertThat(transcripts().find(id).orElseThrow().turns())
                .containsExactly(new Turn(1, first, null), new Turn(2, second, NOW));
    }

    @Test
    void whatWasTypedLaterStandsInWhateverOrderItComes() {
        UUID id = brought().id();
        transcripts().begin(id, 1, officer(), NOW);

        TypedLine one = transcripts().keep(id, 1, line(1, "Явір", NOW));
        TypedLine later = transcripts().keep(id, 1, line(1, "Явор", NOW.plusMillis(5)));
        TypedLine late = transcripts().keep(id, 1, line(1, "Яво", NOW.plusMillis(2)));

        assertThat(one.revision()).isEqualTo(1);
        assertThat(later.revision()).isEqualTo(2);
        assertThat(late).isEqualTo(later);
        assertThat(transcripts().lines(id, 1)).containsExactly(later);
    }

    /// A letter that takes long on its way seems to be typed late: of one window, what it sent last stands all the
    /// same.
    @Test
    void aWindowThatTypesOnDoesNotLoseToItself() {
        UUID id = brought().id();
        transcripts().begin(id, 1, officer(), NOW);
        TypedLine slow = transcripts().keep(id, 1, line(1, "Яв", NOW.plusMillis(90)));

        TypedLine quick = transcripts()
                .keep(
                        id,
                        1,
                        new TypedLine(line(1, "Явір", NOW).keyed(), 1, false, slow.revision(), NOW.plusMillis(40)));

        assertThat(quick.keyed().cells()).contains("Явір");
        assertThat(quick.revision()).isEqualTo(2);
        assertThat(quick.typed()).isEqualTo(NOW.plusMillis(90));
    }

    @Test
    void anInsertedLineLiesBetweenItsNeighbours() {
        UUID id = brought().id();
        transcripts().begin(id, 1, officer(), NOW);
        transcripts().keep(id, 1, line(1, "Явір", NOW));
        transcripts().keep(id, 1, line(2, "Липа", NOW));
        transcripts().keep(id, 1, line(1.5, "Дуб", NOW));

        assertThat(transcripts().lines(id, 1))
                .extracting(line -> line.keyed().cells().getFirst())
                .containsExactly("Явір", "Дуб", "Липа");
        assertThat(transcripts().lines(id, 2)).isEmpty();
    }

    @Test
    void choicesAreTakenBackTheLastFirst() {
        UUID id = brought().id();
        Officer.Id first = officer();
        Officer.Id second = officer();
        Officer.Id third = officer();
        transcripts().begin(id, 1, first, NOW);
        transcripts().begin(id, 2, second, NOW);

        transcripts().choose(id, new At(0, 1), new Choice(Kind.FIRST, ""), third, first, second);
        transcripts().choose(id, new At(3, -1), new Choice(Kind.OTHER, "17"), third, first, second);
        transcripts().choose(id, new At(0, 1), new Choice(Kind.SECOND, ""), third, first, second);

        assertThat(transcripts().choices(id))
                .isEqualTo(
                        Map.of(new At(0, 1), new Choice(Kind.SECOND, ""), new At(3, -1), new Choice(Kind.OTHER, "17")));
        assertThat(transcripts().takeBack(id)).isTrue();
        assertThat(transcripts().choices(id)).containsOnlyKeys(new At(3, -1));
        assertThat(transcripts().takeBack(id)).isTrue();
        assertThat(transcripts().takeBack(id)).isFalse();
    }

    @Test
    void endsAndIsTakenUpAgain() {
        UUID id = brought().id();
        Officer.Id first = officer();
        Officer.Id second = officer();
        transcripts().begin(id, 1, first, NOW);
        transcripts().begin(id, 2, second, NOW);
        transcripts().done(id, 1, NOW);
        transcripts().done(id, 2, NOW);

        transcripts().end(id, new SetAside(first, NOW, "brought twice"));
        assertThat(transcripts().find(id).orElseThrow().ending()).isEqualTo(new SetAside(first, NOW, "brought twice"));
        transcripts().end(id, new Open());
        assertThat(transcripts().find(id).orElseThrow().ending()).isEqualTo(new Open());
        transcripts().end(id, new Entered(second, NOW, 12, 11, 1));
        assertThat(transcripts().find(id).orElseThrow().ending()).isEqualTo(new Entered(second, NOW, 12, 11, 1));
    }

    @Test
    void keepsWhatItsColumnsHold() {
        UUID id = brought().id();
        var columns = List.of(new Heading("ПІБ", Column.FAMILY_NAME), new Heading("Палата", Column.REMARK));

        transcripts().columns(id, columns);

        assertThat(transcripts().find(id).orElseThrow().columns()).isEqualTo(columns);
    }

    /// A list of two pages, whose keying nobody has begun.
    protected Transcript brought() {
        var list = new Transcript(
                UUID.randomUUID(),
                operation(),
                new From("Invented bureau", Source.Kind.ORGANISATION, Grade.UNJUDGED),
                new About("Invented list", "01.02.2023", "a wall, 2023-02-03", "Cyrl", officer(), NOW),
                List.of(new Heading("ПІБ", Column.NAME), new Heading("Палата", null)),
                List.of(),
                List.of(),
                new Open());
        transcripts().add(list);
        transcripts().add(list.id(), new Sheet(1, original(), "one.jpg", 12), new byte[] {1});
        transcripts().add(list.id(), new Sheet(2, original(), "two.jpg", 0), new byte[] {2});
        return list;
    }

    private static TypedLine line(double place, String name, Instant typed) {
        return new TypedLine(new Keyed(1, "", false, List.of(name, "")), place, false, 0, typed);
    }
}
