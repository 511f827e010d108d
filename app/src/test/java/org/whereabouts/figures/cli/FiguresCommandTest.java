package org.whereabouts.figures.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.Regions;

@WithRegisters
class FiguresCommandTest {

    private static final String DOCUMENT =
            "{\"type\":\"document\",\"file\":\"a.html\",\"title\":\"Invented news\",\"published\":\"2026-03-02\"}";
    private static final String FIGURE =
            "{\"type\":\"figure\",\"measure\":\"missing\",\"value\":77,\"qualifier\":\"exactly\",\"claimant\":\"A mayor\","
                    + "\"sentence\":\"77 are missing.\"}";

    @Autowired
    FiguresCommand command;

    @Autowired
    Claims claims;

    @Autowired
    Regions regions;

    @TempDir
    Path folder;

    private final FreshRegister register;

    FiguresCommandTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Test
    void whatReadFoundWaitsForAnEditorAndComesOnce() throws IOException {
        Path file = file(DOCUMENT, FIGURE);
        assertThat(claims(file)).isZero();
        assertThat(claims(file)).isZero();
        assertThat(waiting()).singleElement().satisfies(claim -> {
            assertThat(claim.said().claimant().name()).isEqualTo("A mayor");
            assertThat(claim.said().source().publisher()).isEqualTo("Invented paper");
        });
        assertThat(claims.published(register.operation())).isEmpty();
    }

    @Test
    void whatIsGoodIsKeptAndWhatIsNotIsTold() throws IOException {
        assertThat(claims(file(DOCUMENT, "garbled", FIGURE))).isEqualTo(1);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void asksForWhatItNeeds() throws IOException {
        Path file = file(DOCUMENT, FIGURE);
        assertThat(command.claims(
                        folder.resolve("none"),
                        "P",
                        null,
                        null,
                        register.operation().slug()))
                .isEqualTo(2);
        assertThat(command.claims(
                        file, "P", "javascript:x", null, register.operation().slug()))
                .isEqualTo(2);
        assertThat(command.claims(file, "P", null, "soon", register.operation().slug()))
                .isEqualTo(2);
        assertThat(command.claims(file, "P", null, null, "no-such-register")).isEqualTo(2);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void regionsAreNamedWholeOrNotAtAll() throws IOException {
        String good = "R1\t0\t0\ten=Upper Lakes\tUpper Lakes|Lakes";
        assertThat(command.regions(file("# code", good), register.operation().slug()))
                .isZero();
        assertThat(command.regions(
                        file(good, "R2 is none"), register.operation().slug()))
                .isEqualTo(1);
        assertThat(regions.all(register.operation())).extracting(Region::code).containsExactly("R1");
    }

    private int claims(Path file) throws IOException {
        return command.claims(
                file,
                "Invented paper",
                "https://paper.example/",
                "2026-11-30",
                register.operation().slug());
    }

    private List<Claim> waiting() {
        return claims.waiting(10_000).stream()
                .filter(claim -> claim.said().operation().equals(register.operation()))
                .toList();
    }

    private Path file(String... lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "lines", ".jsonl"), List.of(lines));
    }
}
