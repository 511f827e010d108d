package org.whereabouts.sources.lists.desk;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.lists.Terms;

/// What an officer chose for a list.
///
/// @param source      whose it is, or null when that is not said
/// @param credibility the digit of the grade
record TermsForm(@Nullable Source source, String list, int credibility, DateOrder dates, boolean trusted) {

    private static final int LONGEST = 100;
    private static final int UNJUDGED = 6;

    static TermsForm of(Map<String, String> typed, Optional<Source> source) {
        String list = typed.getOrDefault("list", "").strip();
        String digit = typed.getOrDefault("credibility", "");
        return new TermsForm(
                source.orElse(null),
                list.substring(0, Math.min(list.length(), LONGEST)),
                digit.matches("[1-6]") ? digit.charAt(0) - '0' : UNJUDGED,
                dates(typed.getOrDefault("dates", "")),
                typed.containsKey("trusted"));
    }

    private static DateOrder dates(String typed) {
        return switch (typed) {
            case "DAY_FIRST" -> DateOrder.DAY_FIRST;
            case "MONTH_FIRST" -> DateOrder.MONTH_FIRST;
            default -> DateOrder.UNSAID;
        };
    }

    static TermsForm of(@Nullable Terms usual, Optional<Source> source) {
        return usual == null
                ? new TermsForm(source.orElse(null), "", UNJUDGED, DateOrder.UNSAID, false)
                : new TermsForm(
                        source.orElse(null),
                        usual.list(),
                        usual.grade().credibility().digit(),
                        usual.dates(),
                        usual.trusted());
    }

    @Nullable
    Terms terms() {
        Source known = source;
        return known == null
                ? null
                : new Terms(
                        known.id(), list, new Grade(known.reliability(), Credibility.of(credibility)), dates, trusted);
    }
}
