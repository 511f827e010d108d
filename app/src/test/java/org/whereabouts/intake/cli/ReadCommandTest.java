package org.whereabouts.intake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The command as somebody types it. All people and events are invented.
class ReadCommandTest {

    private static final String ARTICLE = """
            Two villages without news
            12 March 2024

            At least 34 people were detained in Lysa Hora on Tuesday, the regional council said.
            Among them is Danylo Verbytskyi, a teacher, who has been missing since then.
            """;

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void everyLineOfJsonPointsAtItsCharacters() throws IOException {
        Path file = write("article.txt", ARTICLE);
        Run run = read("--json", file.toString());
        assertThat(run.exit).isZero();
        List<JsonNode> lines = run.lines();
        assertThat(lines.getFirst().path("type").asString()).isEqualTo("document");
        assertThat(lines.getFirst().path("file").asString()).isEqualTo(file.toString());
        String text = String.join("\n", read("--text", file.toString()).out);
        assertThat(types(lines)).contains("person", "figure");
        lines.stream().skip(1).forEach(line -> {
            String said = text.substring(
                    line.path("start").intValue(), line.path("end").intValue());
            boolean person = line.path("type").asString().equals("person");
            assertThat(line.path(person ? "name" : "sentence").asString()).contains(said.strip());
            assertThat(text).contains(line.path("sentence").asString());
        });
    }

    @Test
    void aFigureKeepsItsQualifierAndItsClaimant() throws IOException {
        JsonNode figure = read("--json", write("article.txt", ARTICLE).toString()).lines().stream()
                .filter(line -> line.path("type").asString().equals("figure"))
                .findFirst()
                .orElseThrow();
        assertThat(figure.path("measure").asString()).isEqualTo("detained");
        assertThat(figure.path("qualifier").asString()).isEqualTo("at_least");
        assertThat(figure.path("min").asInt()).isEqualTo(34);
        assertThat(figure.path("claimant").asString()).containsIgnoringCase("regional council");
    }

    @Test
    void theSameArticleInTwoFilesIsSaid() throws IOException {
        Path first = write("one.txt", ARTICLE);
        Path second = write("two.txt", "Subscribe to our newsletter\n\n" + ARTICLE + "\nRelated stories\n");
        List<JsonNode> documents = read("--json", first.toString(), second.toString()).lines().stream()
                .filter(line -> line.path("type").asString().equals("document"))
                .toList();
        assertThat(documents).hasSize(2);
        assertThat(documents.getFirst().path("same_article_as").get(0).asString())
                .isEqualTo(second.toString());
    }

    @Test
    void aFileThatIsNotThereStopsBeforeAnythingIsSaid() throws IOException {
        Path there = write("article.txt", ARTICLE);
        Run run = read("--json", there.toString(), folder.resolve("none.txt").toString());
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.out).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> types(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("type").asString()).toList();
    }

    private Run read(String... words) {
        PrintStream before = System.out;
        var caught = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
            int exit = new CommandLine(new ReadCommand()).execute(words);
            return new Run(exit, caught.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setOut(before);
        }
    }

    private final class Run {
        private final int exit;
        private final List<String> out;

        Run(int exit, List<String> out) {
            this.exit = exit;
            this.out = out;
        }

        List<JsonNode> lines() {
            List<JsonNode> all = new ArrayList<>();
            out.forEach(line -> all.add(json.readTree(line)));
            return all;
        }
    }
}
