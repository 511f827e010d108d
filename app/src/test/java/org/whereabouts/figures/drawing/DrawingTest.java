package org.whereabouts.figures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Qualifier;

class DrawingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "5, 5",
        "7, 8",
        "43, 50",
        "100, 100",
        "101, 150",
        "12400, 15000",
        "99999999999, 100000000000"
    })
    void aScaleEndsAtARoundNumberWithRoom(long highest, long top) {
        Scale scale = Scale.upTo(highest);
        assertThat(scale.top()).isEqualTo(top).isGreaterThanOrEqualTo(highest);
        assertThat(scale.numbers()).hasSizeBetween(1, 5).last().isEqualTo(top);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesNeverLieOnEachOther(boolean mirrored) {
        List<ClaimPoint> points = IntStream.range(0, 7)
                .mapToObj(n -> point("Claimant " + n, DAY.plusDays(n), Amount.of(1_000 + n, Qualifier.EXACTLY)))
                .toList();
        ClaimChart chart = chart(points, Frame.wide(mirrored));
        double[] y = chart.series().stream()
                .mapToDouble(one -> Double.parseDouble(one.label().y()))
                .sorted()
                .toArray();
        for (int i = 1; i < y.length; i++) {
            assertThat(y[i] - y[i - 1]).isGreaterThanOrEqualTo(30);
        }
        assertThat(y[y.length - 1]).isLessThan(chart.frame().base());
    }

    @Test
    void aLineGoesFromTheRightWhereReadingBeginsThere() {
        List<ClaimPoint> points = List.of(
                point("A", DAY, Amount.of(10, Qualifier.EXACTLY)),
                point("A", DAY.plusDays(10), Amount.of(20, Qualifier.EXACTLY)));
        assertThat(xs(chart(points, Frame.wide(false)))).isSorted();
        assertThat(xs(chart(points, Frame.wide(true)))).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aRangeIsDrawnToBothItsEndsAndAnOpenEndHasAnArrow() {
        List<ClaimPoint> points = List.of(
                point("A", DAY, Amount.between(50, 100, Qualifier.EXACTLY)),
                point("B", DAY.plusDays(1), Amount.of(100, Qualifier.AT_LEAST)),
                point("C", DAY.plusDays(2), Amount.of(100, Qualifier.AT_MOST)));
        ClaimChart chart = chart(points, Frame.wide(false));
        var ranges = chart.series().stream()
                .sorted(java.util.Comparator.comparing(one -> one.label().words()))
                .map(one -> one.marks().getFirst().range())
                .toList();
        assertThat(ranges.get(0)).doesNotContain("m-4");
        assertThat(ranges.get(1)).contains("m-4 4");
        assertThat(ranges.get(2)).contains("m-4 -4");
    }

    @Test
    void aBarIsSolidAsFarAsTheCountIsSure() {
        BarChart chart = BarChart.of(
                List.of(new Band(22), Band.FEW), List.of("a", "b"), false, Long::toString, List.of("from", "to"));
        BarChart.Bar told = chart.bars().getFirst();
        BarChart.Bar few = chart.bars().getLast();
        assertThat(Double.parseDouble(told.high())).isGreaterThan(Double.parseDouble(told.more()));
        assertThat(Double.parseDouble(few.high())).isZero();
        assertThat(Double.parseDouble(few.more())).isPositive();
    }

    @Test
    void theDarkestTileHasTheMostAndTooFewHaveNoShade() {
        TileMap map = TileMap.of(List.of(
                new TileMap.Place("A", 0, 0, new Band(110), "110"),
                new TileMap.Place("B", 1, 0, new Band(11), "11"),
                new TileMap.Place("C", 2, 1, Band.FEW, "few")));
        assertThat(map.tiles()).extracting(TileMap.Tile::shade).containsExactly("shade-4", "shade-1", "shade-0");
        assertThat(map.tiles().get(2).y()).isGreaterThan(map.tiles().get(0).y());
    }

    private static List<Double> xs(ClaimChart chart) {
        return java.util.Arrays.stream(chart.series().getFirst().path().split(" "))
                .map(pair -> Double.valueOf(pair.substring(0, pair.indexOf(','))))
                .toList();
    }

    private static ClaimChart chart(List<ClaimPoint> points, Frame frame) {
        return ClaimChart.of(points, frame, Long::toString, LocalDate::toString);
    }

    private static ClaimPoint point(String claimant, LocalDate day, Amount amount) {
        return new ClaimPoint(claimant, day, day, amount, false, claimant, "n", "/");
    }
}
