package org.whereabouts.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.column.ReadDate.Ambiguous;
import org.whereabouts.intake.column.ReadDate.Known;
import org.whereabouts.intake.column.ReadDate.Unreadable;
import org.whereabouts.matching.PartialDate;

class DatesAreNeverGuessedTest {

    private final DateReader nobodySaid = new DateReader(DateOrder.UNSAID);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1999                  | 1999
                    1999-03               | 1999-03
                    1999-03-02            | 1999-03-02
                    1999-03-02T10:15:00Z  | 1999-03-02
                    1999/3/2              | 1999-03-02
                    02.03.1999            | 1999-03-02
                    2.3.1999              | 1999-03-02
                    02.03.1999 р.         | 1999-03-02
                    1999 г.р.             | 1999
                    1999 р.н.             | 1999
                    бл. 1999              | 1999
                    c. 1999               | 1999
                    03.1999               | 1999-03
                    00.00.1999            | 1999
                    25/12/1990            | 1990-12-25
                    12/25/1990            | 1990-12-25
                    07/07/1990            | 1990-07-07
                    2 March 1999          | 1999-03-02
                    March 2, 1999         | 1999-03-02
                    March 1999            | 1999-03
                    2 березня 1999        | 1999-03-02
                    2 березня 1999 р.     | 1999-03-02
                    2 марта 1999 г.       | 1999-03-02
                    2 мая 1999            | 1999-05-02
                    2 траўня 1999         | 1999-05-02
                    2 آذار 1999           | 1999-03-02
                    ٢ مارس ١٩٩٩           | 1999-03-02
                    ١٩٩٩                  | 1999
                    """)
    void readsWhatCanBeReadInOneWay(String written, String meant) {
        assertThat(nobodySaid.read(written))
                .isEqualTo(new Known(PartialDate.parse(meant).orElseThrow()));
    }

    @Test
    void takesOnlyTheYearWhereDayAndMonthCannotBeToldApart() {
        assertThat(nobodySaid.read("03/04/1999")).isEqualTo(new Ambiguous(PartialDate.of(1999)));
        assertThat(nobodySaid.read("03-04-1999")).isEqualTo(new Ambiguous(PartialDate.of(1999)));
        assertThat(nobodySaid.read("03.04.99")).isEqualTo(new Ambiguous(null));
    }

    @Test
    void readsTheSameAsItWasToldTo() {
        assertThat(new DateReader(DateOrder.DAY_FIRST).read("03/04/1999"))
                .isEqualTo(new Known(new PartialDate(1999, 4, 3)));
        assertThat(new DateReader(DateOrder.MONTH_FIRST).read("03/04/1999"))
                .isEqualTo(new Known(new PartialDate(1999, 3, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-02-31", "31.02.1999", "32.01.1999", "yesterday", "1999-13-01", "12345", "05.00.1999"})
    void doesNotReadWhatIsNoDate(String written) {
        assertThat(nobodySaid.read(written)).isInstanceOf(Unreadable.class);
    }
}
