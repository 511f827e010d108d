package org.whereabouts.sources.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.TakingADocumentIn;
import org.whereabouts.storage.DataFolder;

/// Files are laid into a folder: each is kept once, and lies in `done` afterwards, whatever breaks in between.
@WithRegisters
class WatchedFolderTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Autowired
    TakingADocumentIn taking;

    @Autowired
    Documents documents;

    @Autowired
    Sources sources;

    @Autowired
    Operations operations;

    @Autowired
    Words words;

    @Autowired
    DataFolder data;

    private final MovingClock clock = new MovingClock();
    private final FolderWellbeing wellbeing = new FolderWellbeing();
    private final FreshRegister register;
    private SweepingTheFolder sweeping;
    private KeepingAFile keeping;
    private Source gazette;

    WatchedFolderTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @BeforeEach
    void watch() {
        var settings = new FolderSettings(folder, Duration.ofSeconds(10), register.operation());
        keeping = new KeepingAFile(taking, sources, new SayingWhy(words, operations, settings), data, settings);
        sweeping = new SweepingTheFolder(keeping, settings, wellbeing, clock);
        gazette = sources.named(register.operation(), "Вигадана газета", Reliability.B, Source.Kind.PUBLICATION);
    }

    @Test
    void aFileThatHasComeToRestIsKeptAndMoved() throws IOException {
        Path file = lay("Вигадана газета/people.csv", "name;born;status\nNebuvalyi Ustym;1999;captured\n");
        sweeping.sweep();
        assertThat(all()).isEmpty();
        rest();
        assertThat(all()).singleElement().satisfies(one -> {
            assertThat(one.source()).isEqualTo(gazette.id());
            assertThat(one.content().name()).isEqualTo("people.csv");
            assertThat(one.arrivals().getFirst().place()).isEqualTo("Вигадана газета");
        });
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("done/Вигадана газета/people.csv")).exists();
        assertThat(wellbeing.trouble()).isEmpty();
    }

    @Test
    void aFileThatStillGrowsIsLeftAlone() throws IOException {
        Path file = lay("growing.txt", "One line.\n");
        for (int i = 0; i < 5; i++) {
            sweeping.sweep();
            clock.pass(Duration.ofSeconds(9));
            Files.writeString(file, Files.readString(file) + "Another line.\n");
        }
        assertThat(all()).isEmpty();
        sweeping.sweep();
        rest();
        assertThat(all()).hasSize(1);
        assertThat(all().getFirst().source()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden", "a.part", "a.TMP", "~$book.xlsx", "a.csv~", "a.crdownload", "deep/er/a.csv"})
    void whatIsOnItsWayOrTooDeepIsNotTaken(String name) throws IOException {
        Path file = lay(name, "name,born\nx,1999\n");
        sweeping.sweep();
        rest();
        assertThat(file).exists();
        assertThat(all()).isEmpty();
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "Somebody's secret (invented).\n");
        Files.createSymbolicLink(folder.resolve("link.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("Вигадана газета"), elsewhere);
        sweeping.sweep();
        rest();
        assertThat(all()).isEmpty();
        assertThat(elsewhere.resolve("secret.txt")).exists();
    }

    @Test
    void nothingIsMovedOutOfTheFolderByALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("done"), elsewhere);
        lay("article.txt", "A text that is laid there.\n");
        sweeping.sweep();
        rest();
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(wellbeing.trouble()).contains("folder.trouble.unreadable");
    }

    @Test
    void whatIsNotTakenLiesAsideWithTheReason() throws IOException {
        lay("empty.csv", "");
        lay("turned\u202egpj.txt", "A text.\n");
        sweeping.sweep();
        rest();
        assertThat(all()).isEmpty();
        assertThat(folder.resolve("set-aside/empty.csv")).exists();
        assertThat(folder.resolve("set-aside/empty.csv.why.txt")).content().contains("This file is empty");
        assertThat(names("set-aside")).hasSize(4);
    }

    /// The program is killed after the file is kept and before it is moved, and after it is claimed and before it is
    /// kept.
    @Test
    void aKillInBetweenAddsNothingTwiceAndLosesNothing() throws IOException {
        lay("kept.txt", "This is kept before the kill.\n");
        lay(".taking-claimed.txt", "This is claimed before the kill.\n");
        Files.createSymbolicLink(folder.resolve("done"), elsewhere);
        sweeping.sweep();
        rest();
        assertThat(all()).hasSize(2);
        assertThat(names("")).contains(".taking-kept.txt", ".taking-claimed.txt");
        Files.delete(folder.resolve("done"));
        sweeping.sweep();
        assertThat(all()).hasSize(2);
        assertThat(names("done")).containsExactlyInAnyOrder("kept.txt", "claimed.txt");
    }

    @Test
    void theSameNameAgainDoesNotHideTheFirst() throws IOException {
        for (String text : List.of("The first text.\n", "The second text.\n")) {
            lay("a.txt", text);
            sweeping.sweep();
            rest();
        }
        assertThat(all()).hasSize(2);
        assertThat(names("done")).containsExactlyInAnyOrder("a.txt", "a-2.txt");
    }

    @Test
    void aFileThatBecomesALinkAfterItWasSeenIsNotRead() throws IOException {
        Path file = lay("a.txt", "A text.\n");
        LyingFile seen = TheFolder.look(file, "").orElseThrow();
        Files.writeString(elsewhere.resolve("secret.txt"), "Somebody's secret (invented).\n");
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere.resolve("secret.txt"));
        keeping.keep(seen, new TheFolder(folder));
        assertThat(all()).isEmpty();
        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(names("")).containsExactly("a.txt");
    }

    private Path lay(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void rest() {
        clock.pass(Duration.ofSeconds(11));
        sweeping.sweep();
    }

    private List<Document> all() {
        return documents.newest(Long.MAX_VALUE, 1_000).stream()
                .filter(one -> one.content().operation().equals(register.operation()))
                .toList();
    }

    private List<String> names(String within) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(within))) {
            return files.map(one -> one.getFileName().toString()).toList();
        }
    }
}
