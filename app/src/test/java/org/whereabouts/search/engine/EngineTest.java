package org.whereabouts.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.WrittenName;

/// Everybody here is invented.
class EngineTest {

    private Engine engine;

    @BeforeEach
    void fileSomePeople() throws IOException {
        engine = Engine.filing(new ByteBuffersDirectory(), new NameReader());
        file(1, "Siarhei Uladzimiravich KALINOUSKI", "1983-06-15");
        file(2, "Oleksandr SHCHERBAK", "1990");
        file(3, "Лариса Толстая", "1971-01-01");
        file(4, "محمد عبد الرحمن الحسين", "2001-05-04");
        file(5, "Сергей Петрович Калинин", "1983-06-15");
        engine.file(new Filed(6, 6, "main", false, unnamed(), "татуировка якорь на левой руке 35 36 37"), true);
        engine.commit(Map.of("place", "7"));
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Сергей Калиновский, 1983, 1",
        "Калиновский С. В., 1983, 1",
        "Калниовский Серегй, , 1",
        "Саша Щербак, , 2",
        "Larysa Tolstaya, , 3",
        "Njkcnfz Kfhbcf, , 3",
        "Mohammed Abdul-Rahman Al-Hussein, 2001, 4",
    })
    void findsAPersonInAnotherScriptAndSpelling(String name, String born, long report) throws IOException {
        assertThat(engine.find(Quest.of(person(name, born == null ? "" : born), 3)))
                .first()
                .extracting(Found::report)
                .isEqualTo(report);
    }

    @Test
    void findsAmongThoseWithoutANameWhenAskedTo() throws IOException {
        engine.file(
                new Filed(7, 7, "main", true, person("Олена Вигадана", ""), "татуировка якорь на левой руке"), true);
        engine.commit(Map.of());
        var marks = new Quest(unnamed(), "татуировка якорь на руке", "main", false, 5);

        assertThat(engine.find(marks)).extracting(Found::report).containsExactlyInAnyOrder(6L, 7L);
        assertThat(engine.find(marks.amongNameless())).extracting(Found::report).containsExactly(6L);
    }

    @Test
    void findsThePersonWithoutANameByMarksAndAge() throws IOException {
        var found = engine.find(new Quest(unnamed(), "якоря 36", "main", false, 3));

        assertThat(found).extracting(Found::report).containsExactly(6L);
        assertThat(found.getFirst().words()).containsExactlyInAnyOrder("якоря", "36");
    }

    @Test
    void showsThePublicOnlyWhatIsVisible() throws IOException {
        assertThat(engine.find(new Quest(unnamed(), "якорь", "main", true, 3))).isEmpty();
    }

    @Test
    void filesAgainInPlaceOfTheEarlier() throws IOException {
        engine.file(new Filed(2, 2, "main", true, person("Олександр Гончар", ""), ""), false);
        engine.commit(Map.of());

        assertThat(engine.find(Quest.of(person("Щербак Олександр", ""), 5)))
                .extracting(found -> found.comparison().right().toString())
                .doesNotContain("Oleksandr SHCHERBAK 1990");
        assertThat(engine.find(Quest.of(person("Oleksandr Honchar", ""), 1)))
                .extracting(Found::report)
                .containsExactly(2L);
    }

    @Test
    void keepsTheMarkOfItsLastCommit() throws IOException {
        assertThat(engine.mark()).containsEntry("place", "7");
    }

    @ParameterizedTest
    @CsvSource({"'((((((', 0", "'. . . .', 0", "'а а а а а а а а а а а а а а а а а а', 0"})
    void answersHostileTextsInBoundedTime(String text, int least) throws IOException {
        assertThat(engine.find(Quest.of(person(text.repeat(1000), ""), 5))).hasSizeGreaterThanOrEqualTo(least);
    }

    private void file(long number, String name, String born) throws IOException {
        engine.file(new Filed(number, number, "main", true, person(name, born), ""), true);
    }

    private static Particulars person(String name, String born) {
        return Particulars.of(
                List.of(WrittenName.of(name)), PartialDate.parse(born).orElse(null), Sex.UNKNOWN);
    }

    private static Particulars unnamed() {
        return Particulars.of(List.of(), null, Sex.UNKNOWN);
    }
}
