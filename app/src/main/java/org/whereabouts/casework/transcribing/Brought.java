package org.whereabouts.casework.transcribing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.casework.entering.Paper.From;
import org.whereabouts.intake.column.Column;
import org.whereabouts.intake.column.Headings;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Source;

/// What an officer says of a photographed list before it is keyed.
///
/// @param headings one on each line, as they stand on the paper
record Brought(
        @Nullable String operation,
        @Nullable String source,
        Source.@Nullable Kind sourceKind,
        @Nullable Reliability reliability,
        @Nullable Credibility credibility,
        @Nullable String list,
        @Nullable String dated,
        @Nullable String got,
        @Nullable String script,
        @Nullable String headings,
        @Nullable String lines) {

    static final Brought NOTHING = new Brought(null, null, null, null, null, null, null, null, null, null, null);

    /// Scripts by ISO 15924; the last one is for several.
    static final List<String> SCRIPTS = List.of("Cyrl", "Latn", "Arab", "Zyyy");

    private static final int LONGEST = 200;
    private static final int MOST_LINES = 200;

    static String cut(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    static int count(@Nullable String text) {
        String digits = text == null ? "" : text.strip();
        return digits.matches("\\d{1,3}") ? Math.min(Integer.parseInt(digits), MOST_LINES) : 0;
    }

    int lineCount() {
        return count(lines);
    }

    String writing() {
        return script != null && SCRIPTS.contains(script) ? script : SCRIPTS.getLast();
    }

    /// The headings, without the one of the paper's line numbers, which are kept anyway.
    List<String> columns() {
        return headings == null
                ? List.of()
                : headings.lines()
                        .map(Brought::cut)
                        .filter(text -> !text.isEmpty())
                        .filter(text -> Headings.meaning(text)
                                .filter(Column.NOTHING::equals)
                                .isEmpty())
                        .toList();
    }

    From from() {
        return new From(
                cut(source),
                sourceKind == null ? Source.Kind.ORGANISATION : sourceKind,
                new Grade(
                        reliability == null ? Reliability.F : reliability,
                        credibility == null ? Credibility.CANNOT_BE_JUDGED : credibility));
    }

    /// What is missing, as the key of a sentence, or null.
    @Nullable
    String trouble() {
        if (cut(source).isEmpty()) {
            return "paper.trouble.source";
        }
        if (cut(list).isEmpty()) {
            return "transcribing.trouble.list";
        }
        int count = columns().size();
        return count == 0 || count > BringingAPhotographedList.MOST_COLUMNS ? "transcribing.trouble.columns" : null;
    }
}
