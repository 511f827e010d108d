package org.whereabouts.casework.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Finding;
import org.whereabouts.matching.Likelihood.Verdict;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;

class SideBySideTest {

    static Stream<String> everythingThatCanBeFound() {
        return Stream.of(
                        Stream.of(Feature.values()).map(one -> "feature." + one.name()),
                        Stream.of(Finding.values()).map(one -> "finding." + one.name()),
                        Stream.of(Verdict.values()).map(one -> "verdict." + one.name()))
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("everythingThatCanBeFound")
    void hasASentence(String key) {
        assertThat(ResourceBundle.getBundle("org.whereabouts.casework.messages").containsKey(key))
                .isTrue();
    }

    @Test
    void theBarsBeginWhereTheOneBeforeEnded() {
        var left = said("Коваленко Сергій", "1999-03-02");
        var right = said("KOVALENKO Sergey", "1999-03-02");
        var comparison = Matcher.standard().compare(left.particulars(), right.particulars());
        var side = SideBySide.of(left, right, comparison);
        double end = side.waterfall().zero();
        for (var step : side.waterfall().steps()) {
            assertThat(Double.parseDouble(step.x())).isCloseTo(end, org.assertj.core.data.Offset.offset(0.2));
            assertThat(step.against()).isFalse();
            end = Double.parseDouble(step.x()) + Double.parseDouble(step.width());
        }
        assertThat(end).isCloseTo(Waterfall.WIDTH, org.assertj.core.data.Offset.offset(2.0));
        assertThat(side.waterfall().total().bits()).isEqualTo(comparison.bits().tenths());
        assertThat(side.vetoed()).isFalse();
    }

    @Test
    void whatOneOfThemDoesNotSayIsNoDifference() {
        var left = said("Коваленко Сергій", "1999-03-02");
        var right = new Statement(left.particulars(), left.situation(), left.appearance(), null, "a remark");
        var side = SideBySide.of(left, right, Matcher.standard().compare(left.particulars(), right.particulars()));
        var remark = side.rows().getLast();
        assertThat(remark.label()).isEqualTo("compare.remark");
        assertThat(remark.left()).isEmpty();
        assertThat(remark.right()).allMatch(one -> one.same());
    }

    private static Statement said(String name, String born) {
        var particulars = Particulars.of(
                List.of(WrittenName.of(name)), PartialDate.parse(born).orElseThrow(), Sex.UNKNOWN);
        return new Statement(particulars, Situation.UNSAID, Appearance.UNSAID, null, null);
    }
}
