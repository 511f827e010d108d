package org.whereabouts.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineChartTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 11);

    @Test
    void runsFromTheFirstDayToTheLastAndFromZeroUp() {
        var chart = chart(Map.of(FIRST, 10.0, FIRST.plusDays(5), 20.0, LAST, 0.0));
        assertThat(chart.line()).isEqualTo("12,64 192,24 372,104");
        assertThat(chart.top()).isEqualTo(new LineChart.Dot(192, 24, "20"));
        assertThat(chart.last()).isEqualTo(new LineChart.Dot(372, 104, "0"));
    }

    @Test
    void doesNotWriteTheHighestTwice() {
        var chart = chart(Map.of(FIRST, 1.0, LAST, 2.5));
        assertThat(chart.top()).isNull();
        assertThat(chart.last()).isEqualTo(new LineChart.Dot(372, 24, "2.5"));
    }

    @Test
    void liesFlatWhereNothingEverWas() {
        assertThat(chart(Map.of(FIRST, 0.0, LAST, 0.0)).line()).isEqualTo("12,104 372,104");
        assertThat(chart(Map.of()).last()).isNull();
    }

    private static LineChart chart(Map<LocalDate, Double> values) {
        return LineChart.of("figures.waiting", FIRST, LAST, new TreeMap<>(values));
    }
}
