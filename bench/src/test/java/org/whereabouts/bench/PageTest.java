package org.whereabouts.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    @Test
    void keepsWhatPeopleWroteAround(@TempDir Path folder) throws IOException {
        var page = folder.resolve("benchmarks.md");
        Files.writeString(page, "# Benchmarks\n\nBy hand.\n");
        Page.write(page, "first");
        Files.writeString(page, Files.readString(page) + "\nAlso by hand.\n");
        Page.write(page, "second");
        assertThat(Files.readString(page))
                .contains("By hand.", "second", "Also by hand.")
                .doesNotContain("first")
                .containsOnlyOnce("bench: end");
    }

    @Test
    void costsArePutAsMultiplesOfOurs() {
        var report = new Report();
        report.add(new Result("latin", "Whereabouts", figures(0.97, 2)));
        report.add(new Result("latin", "Another", figures(0.9, 5)));
        assertThat(report.tables()).contains("| Whereabouts | 0.970 | 2.00 |", "| Another | 0.900 | 5.00 (×2.5) |");
    }

    private static Map<String, Double> figures(double recall, double milliseconds) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("@1", recall);
        figures.put("p50 ms", milliseconds);
        return figures;
    }
}
