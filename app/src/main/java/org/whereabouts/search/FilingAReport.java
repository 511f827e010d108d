package org.whereabouts.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.search.engine.Filed;

/// Makes of a report what is filed about it.
final class FilingAReport {

    private static final int OLDEST = 120;
    private static final int WIDEST = 40;

    private FilingAReport() {}

    static Filed of(Changed changed, boolean visible) {
        var report = changed.report();
        return new Filed(
                report.id().number(),
                report.person().number(),
                changed.operation().slug(),
                visible,
                report.statement().particulars(),
                words(report.statement()));
    }

    private static String words(Statement said) {
        var looks = said.appearance();
        var on = said.situation().on();
        var texts = Stream.of(
                looks.marks(),
                looks.build(),
                looks.clothing(),
                said.situation().place(),
                said.particulars().home(),
                on == null ? null : on.year());
        return Stream.concat(texts.filter(Objects::nonNull).map(Object::toString), ages(looks))
                .collect(Collectors.joining(" "));
    }

    /// Every age that a person may have, so that any of them finds the person.
    private static Stream<String> ages(Statement.Appearance looks) {
        var from = looks.ageFrom() == null ? looks.ageTo() : looks.ageFrom();
        var to = looks.ageTo() == null ? looks.ageFrom() : looks.ageTo();
        if (from == null || to == null || from < 0 || to > OLDEST || to - from > WIDEST) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString);
    }
}
