package org.whereabouts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everybody here is invented.
class FindingDoublesTest {

    @TempDir
    Path folder;

    @Test
    void findsOnePersonInTwoScriptsUnderUkrainianHeadings() throws IOException {
        var lines = doublesOf("""
                ПІБ;Дата народження
                Ковальчишин Сергій Петрович;1984-03-09
                Гринькевич Олена Ігорівна;1990-11-02
                KOVALCHYSHYN SERGEY PETROVICH;1984-03-09
                Гринькевич Марія Ігорівна;1993-05-14
                Ковальчышын Сяргей;09.03.1984
                """);

        assertThat(lines).hasSize(6);
        assertThat(lines.subList(1, 6)).extracting(line -> line.split(",")[0]).containsExactly("1", "2", "1", "4", "1");
        assertThat(lines.get(1))
                .contains("Ковальчишин Сергій Петрович 1984-03-09 ~ ")
                .contains("⇒");
    }

    @Test
    void leavesARowThatNobodyUnderstandsAlone() throws IOException {
        var lines = doublesOf("name,birth_date\nInventko Ada,1970-01-05\n,\nInventko Ada,1970-01-05\n");

        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        assertThat(lines.getFirst()).isEqualTo("cluster_id,row,score,explanation");
        assertThat(lines.getLast()).startsWith("1,");
    }

    @Test
    void writesNothingForAFileThatIsNoList() throws IOException {
        var list = Files.writeString(folder.resolve("no.csv"), "colour,weight\nred,3\n");
        var out = folder.resolve("out.csv");

        var found = new FindingDoubles(Clock.systemUTC()).find(list, DateOrder.UNSAID, out, new Unshown());

        assertThat(found.problem()).isPresent();
        assertThat(out).doesNotExist();
    }

    private List<String> doublesOf(String text) throws IOException {
        var list = Files.writeString(folder.resolve("list.csv"), text);
        var out = folder.resolve("out.csv");
        new FindingDoubles(Clock.systemUTC()).find(list, DateOrder.UNSAID, out, new Unshown());
        return Files.readAllLines(out);
    }

    private static final class Unshown implements FindingDoubles.Progress {
        @Override
        public void read(long rows, long total) {}

        @Override
        public void compared(long done, long of) {}
    }
}
