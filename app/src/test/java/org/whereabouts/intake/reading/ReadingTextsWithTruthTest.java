package org.whereabouts.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// How well articles are read, on texts of the house with their truth. The figures are printed.
class ReadingTextsWithTruthTest {

    @Test
    void readsTheTextsOnWhichTheRulesWereMade() throws IOException {
        for (var file : List.of("tuned.txt", "opened.txt")) {
            var score = Score.of(TextWithTruth.of(file));
            System.out.println(file + ": " + score);
            assertThat(score.peoplePrecision()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.95);
            assertThat(score.peopleRecall()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.95);
            assertThat(score.figuresPrecision()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.95);
            assertThat(score.figuresRecall()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.95);
            assertThat(score.claimants()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.90);
        }
    }

    @Test
    void readsThePeopleOfTextsAtWhichNobodyHadLooked() throws IOException {
        var score = Score.of(TextWithTruth.of("held-out.txt"));
        System.out.println("held-out.txt: " + score);
        assertThat(score.peoplePrecision()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.peopleRecall()).isGreaterThanOrEqualTo(0.85);
    }

    /// What was asked for: precision .95, recall .90, the claimant right in .85.
    @Test
    void readsTheFiguresOfTextsAtWhichNobodyHadLooked() throws IOException {
        var score = Score.of(TextWithTruth.of("held-out-figures.txt"));
        System.out.println("held-out-figures.txt: " + score);
        assertThat(score.figuresPrecision()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.figuresRecall()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.claimants()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void pointsAtTheCharactersOfWhatItSays() throws IOException {
        var reading = new ReadingAnArticle();
        for (var text : TextWithTruth.of("tuned.txt")) {
            var read = reading.read(text.saved());
            for (var piece : read.pieces()) {
                piece.mentions().forEach(mention -> isWhereItSays(read.text(), mention));
            }
        }
    }

    private static void isWhereItSays(String text, Mention mention) {
        switch (mention) {
            case ClaimedFigure figure -> {
                assertThat(figure.sentence().of(text)).contains(figure.at().of(text));
                assertThat(at(figure.measure()).end())
                        .isLessThanOrEqualTo(figure.sentence().end());
                if (figure.amount().value() != null && figure.at().of(text).matches(".*\\d.*")) {
                    String digits = figure.at().of(text).replaceAll("\\D", "");
                    assertThat(String.valueOf(figure.amount().value())).startsWith(digits);
                }
            }
            case PersonMention person -> {
                var name = person.name();
                if (name != null) {
                    String first = name.value().substring(0, 3);
                    assertThat(person.at().of(text)).contains(first);
                }
                if (person.status() != null) {
                    assertThat(person.sentence().of(text))
                            .contains(at(person.status()).of(text));
                }
            }
        }
    }

    private static Span at(Said<?> said) {
        return Objects.requireNonNull(said.at());
    }
}
