package org.whereabouts.exchange.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.refine.model.Cell;
import com.google.refine.model.Column;
import com.google.refine.model.ModelException;
import com.google.refine.model.Project;
import com.google.refine.model.Recon;
import com.google.refine.model.Row;
import com.google.refine.model.recon.ReconJob;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.model.recon.StandardReconConfig.ColumnDetail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.exchange.reconcile.InventedNames.Somebody;
import org.whereabouts.exchange.reconcile.InventedNames.Writing;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Person;

/// OpenRefine's own client classes match a spreadsheet against a large register.
@WithMachines
@Import(LargeRegister.class)
@DirtiesContext
class OpenRefineTest {

    private static final int PEOPLE = 20_000;
    /// All of them in the long run, where a minute is asked for all; elsewhere a fifth, as the machine does
    /// other work.
    private static final int ROWS = Boolean.getBoolean("whereabouts.long") ? 1_000 : 200;

    private static final int COMPARED = 200;

    @Autowired
    Machine machine;

    @Autowired
    LargeRegister register;

    @Autowired
    AnsweringAQuery answering;

    @Autowired
    Operations operations;

    /// The proof: a thousand rows in five scripts, in a minute, at least 95 of 100 first candidates right.
    @Test
    void reconcilesAThousandRowsInFiveScripts() throws Exception {
        List<Person.Id> people = register.fill(PEOPLE, new Random(1));
        Sheet sheet = sheet(new Random(2));
        var config = new StandardReconConfig(
                machine.base() + "/reconcile?key="
                        + machine.key(Scope.RECONCILE).secret().text(),
                "x",
                "y",
                "Person",
                "Person",
                true,
                Optional.of(50),
                List.of(new ColumnDetail("born", "Year of birth", "birth_year", null)),
                5);
        long start = System.nanoTime();
        List<Recon> answers = reconcile(config, sheet);
        var taken = Duration.ofNanos(System.nanoTime() - start);

        Map<Writing, Integer> right = new EnumMap<>(Writing.class);
        int all = 0;
        int sure = 0;
        int wronglySure = 0;
        for (int row = 0; row < ROWS; row++) {
            Recon answer = answers.get(row);
            String gold = people.get(sheet.meant().get(row)).toString();
            assertThat(answer.error).as("row " + row).isNull();
            boolean first = answer.candidates != null
                    && !answer.candidates.isEmpty()
                    && answer.candidates.getFirst().id.equals(gold);
            all += first ? 1 : 0;
            right.merge(sheet.writing(row), first ? 1 : 0, Integer::sum);
            sure += answer.match != null ? 1 : 0;
            wronglySure += answer.match != null && !answer.match.id.equals(gold) ? 1 : 0;
        }
        System.out.println("reconciled " + ROWS + " rows against " + PEOPLE + " in " + taken.toMillis() + " ms: " + all
                + " right first, by writing (of " + ROWS / 8 + " each) " + right + ", sure of " + sure + ", wrongly "
                + wronglySure);
        severalAtOnceAnswerTheSame(sheet);
        assertThat(taken).isLessThan(Duration.ofSeconds(60));
        assertThat(all).isGreaterThanOrEqualTo(ROWS * 95 / 100);
        assertThat(wronglySure).isLessThanOrEqualTo(sure / 100);
    }

    /// The same queries one after the other and several at once, in turn, so that a busy machine is one to both.
    private void severalAtOnceAnswerTheSame(Sheet sheet) {
        var one = new AnsweringABatch(answering, 1);
        var two = new AnsweringABatch(answering, 2);
        var register = operations.find(Operation.FIRST).orElseThrow();
        long alone = 0;
        long together = 0;
        for (int from = 0; from < COMPARED; from += 50) {
            Map<String, Query> queries = new LinkedHashMap<>();
            for (int row = from; row < from + 50; row++) {
                String name = String.valueOf(sheet.project().rows.get(row).getCellValue(0));
                queries.put("q" + row, Query.of(name, Map.of(), 5, List.of()));
            }
            long begin = System.nanoTime();
            var first = one.answer(new Batch.Queries(queries), register, Locale.ENGLISH);
            long middle = System.nanoTime();
            var second = two.answer(new Batch.Queries(queries), register, Locale.ENGLISH);
            alone += middle - begin;
            together += System.nanoTime() - middle;
            assertThat(second).isEqualTo(first);
            assertThat(second.keySet()).containsExactlyElementsOf(queries.keySet());
        }
        one.destroy();
        two.destroy();
        System.out.println("the same " + COMPARED + " queries one at a time in "
                + Duration.ofNanos(alone).toMillis() + " ms, two at once in "
                + Duration.ofNanos(together).toMillis() + " ms");
    }

    private static List<Recon> reconcile(StandardReconConfig config, Sheet sheet) {
        List<Recon> answers = new ArrayList<>();
        int size = config.getBatchSize(ROWS);
        for (int from = 0; from < ROWS; from += size) {
            List<ReconJob> jobs = new ArrayList<>();
            for (int row = from; row < Math.min(ROWS, from + size); row++) {
                Row cells = sheet.project().rows.get(row);
                jobs.add(config.createJob(sheet.project(), row, cells, "name", cells.getCell(0)));
            }
            answers.addAll(config.batchRecon(jobs, 1));
        }
        return answers;
    }

    private static Sheet sheet(Random chance) throws ModelException {
        var project = new Project();
        project.columnModel.addColumn(0, new Column(0, "name"), true);
        project.columnModel.addColumn(1, new Column(1, "born"), true);
        List<Integer> meant = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            int somebody = chance.nextInt(PEOPLE);
            Somebody who = InventedNames.somebody(somebody);
            meant.add(somebody);
            var cells = new Row(2);
            cells.setCell(0, new Cell(InventedNames.written(who, Sheet.of(row), chance), null));
            cells.setCell(1, new Cell((long) who.year(), null));
            project.rows.add(cells);
        }
        return new Sheet(project, meant);
    }

    /// A spreadsheet, and whom each row means.
    private record Sheet(Project project, List<Integer> meant) {

        Writing writing(int row) {
            return of(row);
        }

        static Writing of(int row) {
            return Writing.values()[row % Writing.values().length];
        }
    }
}
