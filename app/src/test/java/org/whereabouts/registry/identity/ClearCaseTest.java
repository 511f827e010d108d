package org.whereabouts.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Matcher;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Said;

/// All people here are invented.
class ClearCaseTest {

    private static final Report KNOWN = Said.by(Said.source(1, Reliability.B))
            .of("Вигаданенко", "Олексій", "Петрович", "1999-03-02")
            .report();

    private final Matcher matcher = Matcher.standard();

    @Test
    void namesBirthAndPatronymicAgreeInAnotherScript() {
        assertThat(third("Vyhadanenko", "Oleksii", "Petrovych", "1999-03-02")).contains(Feature.PATRONYMIC);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    no third fact,               Vyhadanenko, Oleksii, ,          1999-03-02
                    another day,                 Vyhadanenko, Oleksii, Petrovych, 1999-03-03
                    the year alone,              Vyhadanenko, Oleksii, Petrovych, 1999
                    day and month swapped,       Vyhadanenko, Oleksii, Petrovych, 1999-02-03
                    another patronymic,          Vyhadanenko, Oleksii, Ivanovych, 1999-03-02
                    another given name,          Vyhadanenko, Stepan,  Petrovych, 1999-03-02
                    another family name,         Nebuvalchuk, Oleksii, Petrovych, 1999-03-02
                    an initial,                  Vyhadanenko, O.,      Petrovych, 1999-03-02
                    another generation,          Vyhadanenko, Oleksii, Petrovych, 1961-03-02
                    """)
    void isNotClear(String why, String family, String given, String patronymic, String born) {
        assertThat(third(family, given, patronymic, born)).as(why).isEmpty();
    }

    @Test
    void twoLinesOfOneListAreTwoPeopleAlsoInAnotherEdition() {
        assertThat(third(again(1).report("another edition", "", 7))).isEmpty();
        assertThat(third(again(1).report("another list", "seen", 7))).contains(Feature.PATRONYMIC);
        assertThat(third(again(2).report("another source's list", "", 7))).contains(Feature.PATRONYMIC);
    }

    @Test
    void twoLinesOfOneFileAreTwoPeopleWhoeverBroughtItAndOneLineIsOne() {
        assertThat(third(again(1).report("list of source 1", "seen", 7))).isEmpty();
        assertThat(third(again(2).report("list of source 1", "", 7))).isEmpty();
        assertThat(third(again(2).report("list of source 1", "", 2))).contains(Feature.PATRONYMIC);
    }

    private static Said again(long source) {
        return Said.by(Said.source(source, Reliability.B)).of("Вигаданенко", "Олексій", "Петрович", "1999-03-02");
    }

    private Optional<Feature> third(String family, String given, String patronymic, String born) {
        return third(Said.by(Said.source(2, Reliability.B))
                .of(family, given, patronymic, born)
                .report());
    }

    private Optional<Feature> third(Report other) {
        var comparison = matcher.compare(
                KNOWN.statement().particulars(), other.statement().particulars());
        return ClearCase.of(comparison, KNOWN, other);
    }
}
