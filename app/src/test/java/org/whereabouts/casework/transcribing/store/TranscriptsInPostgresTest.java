package org.whereabouts.casework.transcribing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.casework.transcribing.kept.TranscriptsContract;
import org.whereabouts.casework.transcribing.kept.TypedLine;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Originals;

@WithPages
@Import(Staff.class)
class TranscriptsInPostgresTest extends TranscriptsContract {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    @Autowired
    Transcripts transcripts;

    @Autowired
    Staff staff;

    @Autowired
    Originals originals;

    @Autowired
    Operations operations;

    @Autowired
    JdbcClient database;

    @Override
    protected Transcripts transcripts() {
        return transcripts;
    }

    @Override
    protected Officer.Id officer() {
        return staff.hire(Role.OPERATOR).id();
    }

    @Override
    protected Sha256 original() {
        return originals
                .keep(new byte[] {(byte) 0xff, (byte) 0xd8}, "one.jpg", "image/jpeg")
                .sha256();
    }

    @Override
    protected Operation.Id operation() {
        return operations.all().getFirst().id();
    }

    @Test
    void ofOfficersWhoTakeTheSecondTurnAtOnceOneHasIt() throws Exception {
        UUID id = begun();
        List<Officer.Id> officers =
                IntStream.range(0, 6).mapToObj(n -> officer()).toList();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> all = officers.stream()
                    .map(one -> (Callable<Boolean>) () -> transcripts.begin(id, 2, one, NOW))
                    .toList();
            int taken = 0;
            for (Future<Boolean> one : together.invokeAll(all)) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
        assertThat(transcripts.find(id).orElseThrow().turns()).hasSize(2);
    }

    @Test
    void ofTwoWindowsThatKeepOneLineAtOnceTheLaterKeyStands() throws Exception {
        UUID id = begun();
        for (int round = 0; round < 10; round++) {
            Instant typed = NOW.plusSeconds(round);
            try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<TypedLine>> windows = IntStream.range(0, 8)
                        .mapToObj(n -> (Callable<TypedLine>)
                                () -> transcripts.keep(id, 1, line("window " + n, typed.plusMillis(n))))
                        .toList();
                for (Future<TypedLine> one : together.invokeAll(windows)) {
                    one.get();
                }
            }
            assertThat(transcripts.lines(id, 1))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.keyed().cells()).contains("window 7"));
        }
    }

    @Test
    void theTablesRefuseWhatOneOfficerDoesAlone() {
        UUID id = begun();
        UUID first = transcripts.find(id).orElseThrow().turns().getFirst().by().value();
        UUID second = officer().value();
        refuses("insert into casework.transcript_turn values (?, 2, ?, now(), now())", id, first);
        // A machine never reads for the second keying.
        database.sql("insert into casework.transcript_turn values (?, 2, ?, now(), now())")
                .params(id, second)
                .update();
        refuses("insert into casework.transcript_line values (?, 2, 1, 1, '', false, '{}', true, 1, now())", id);
        // Nobody settles what they keyed, nor in the name of two who did not key it.
        String choice =
                "insert into casework.transcript_choice (transcript, line, place, kind, value, chosen_by, first_by,"
                        + " second_by) values (?, 0, 0, 'FIRST', '', ?, ?, ?)";
        refuses(choice, id, first, first, second);
        refuses(choice, id, second, first, second);
        refuses(choice, id, officer().value(), first, officer().value());
        refuses(choice, id, officer().value(), first, first);
        // Nothing is entered that two did not finish.
        assertThatThrownBy(() -> transcripts.end(id, new Transcript.Entered(new Officer.Id(first), NOW, 1, 1, 0)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void refuses(String sql, Object... values) {
        assertThatThrownBy(() -> database.sql(sql).params(values).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private UUID begun() {
        Transcript list = brought();
        transcripts.begin(list.id(), 1, officer(), NOW);
        return list.id();
    }

    private static TypedLine line(String name, Instant typed) {
        return new TypedLine(new Keyed(1, "1", false, List.of(name, "")), 1, false, 0, typed);
    }
}
