package org.whereabouts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.whereabouts.Whereabouts;
import org.whereabouts.commandline.Commands;
import org.whereabouts.commandline.Invocation;

/// The program on a PostgreSQL that is not its own, named by `DATABASE_URL`.
class ServerOfOnesOwnTest {

    @TempDir
    static Path elsewhere;

    @TempDir
    static Path data;

    private static CarriedServer server;
    private static String url;

    @BeforeAll
    static void somebodyRunsAServer() {
        server = CarriedServer.in(new DataFolder(elsewhere));
        URI address = URI.create(server.jdbcUrl().substring("jdbc:".length()));
        url = "postgres://whereabouts:%s@127.0.0.1:" + address.getPort() + "/%s";
    }

    @AfterAll
    static void andStopsIt() {
        server.close();
    }

    @Test
    void keepsTheRegisterThereAndNowhereElse() throws IOException {
        Path list = Files.writeString(elsewhere.resolve("list.csv"), "name,born\nOleksa Vyhadanyi,1999-03-02\n");
        String right = url.formatted(server.password(), "postgres");

        assertThat(run(right, "import", list.toString(), "--source", "Invented bureau")
                        .exit())
                .isZero();
        // Each run is a program of its own that has to find everything again.
        Said found = run(right, "search", "Олекса Вигаданий", "--json");
        assertThat(found.exit()).isZero();
        assertThat(found.results()).contains("Oleksa Vyhadanyi");
        assertThat(data.resolve("postgresql")).doesNotExist();
    }

    @Test
    void saysInOneLineWhyItCannot() {
        assertThat(run(url.formatted("guessed", "postgres"), "search", "Nobody"))
                .satisfies(said -> refused(said, "storage.external.password", host()));
        assertThat(run(url.formatted(server.password(), "nowhere"), "search", "Nobody"))
                .satisfies(said -> refused(said, "storage.external.database", host()));
        assertThat(run("postgres://whereabouts:x@127.0.0.1:1/register", "search", "Nobody"))
                .satisfies(said -> refused(said, "storage.external.silent", "127.0.0.1:1"));
        assertThat(run("mysql://whereabouts:secret@127.0.0.1/register", "search", "Nobody"))
                .satisfies(said -> refused(said, "storage.url", "DATABASE_URL"));
    }

    @Test
    void doesNotTryAVersionThatIsTooOld() {
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> ExternalServer.refuse(14, "UTF8"))
                .satisfies(failure -> assertThat(failure.key()).isEqualTo("storage.external.version"));
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> ExternalServer.refuse(15, "SQL_ASCII"))
                .satisfies(failure -> assertThat(failure.key()).isEqualTo("storage.external.encoding"));
    }

    private static String host() {
        return URI.create(url.formatted("", "")).getAuthority().replaceFirst(".*@", "");
    }

    private static void refused(Said said, String key, String about) {
        String sentence = ResourceBundle.getBundle("org.whereabouts.storage.messages")
                .getString(key)
                .formatted(about);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.asides().strip()).isEqualTo(sentence);
        assertThat(said.asides()).doesNotContain("guessed", "secret");
        assertThat(said.results()).isEmpty();
    }

    private static Said run(String url, String... words) {
        String[] all = Stream.concat(Arrays.stream(words), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
        var results = new ByteArrayOutputStream();
        var asides = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(results, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(asides, true, StandardCharsets.UTF_8));
        try {
            var application = new SpringApplication(Whereabouts.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setLazyInitialization(true);
            int exit = Commands.run(
                    Invocation.of(all),
                    settings ->
                            application.run(Stream.concat(Arrays.stream(settings), Stream.of("--DATABASE_URL=" + url))
                                    .toArray(String[]::new)));
            return new Said(exit, results.toString(StandardCharsets.UTF_8), asides.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private record Said(int exit, String results, String asides) {}
}
