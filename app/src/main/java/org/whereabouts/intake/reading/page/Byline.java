package org.whereabouts.intake.reading.page;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.Span;
import org.whereabouts.intake.reading.naming.GivenNames;
import org.whereabouts.intake.reading.text.DateSpan;
import org.whereabouts.intake.reading.text.Dates;
import org.whereabouts.intake.reading.text.Sentences;

/// A line that says who wrote an article, or when: "By Lena Hartwig", "Автор: …", "28 September 2022, 14:30".
///
/// @param author    or null
/// @param published or null
record Byline(@Nullable Said<String> author, @Nullable Said<LocalDate> published) {

    private static final int LONGEST = 90;
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’ʼ-]+(?: (?:\\p{Lu}\\.?|\\p{Lu}[\\p{L}'’ʼ-]+|van|von|de|der)){1,3}";
    private static final Pattern SIGNED = Pattern.compile(
            "(?:(?i:by|text by|written by|story by|author|автор|авторка|текст|автор статьи|автор статті|"
                    + "кореспондент|корреспондент|журналист|журналістка|журналіст)[:.]? )(" + NAME
                    + ")(?=$|[,|·—–(]| and | \\d)");
    private static final Pattern ALONE = Pattern.compile(NAME);
    private static final Pattern BESIDE_A_DATE = Pattern.compile(
            "(?iU)\\b(?:published|updated|posted|on|at|опубліковано|оновлено|опубликовано|обновлено|дата|date|by|года|року|р|г|utc|gmt|cet|est|"
                    + "am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|"
                    + "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\\b|[\\d:.,|·—–()/-]+");

    boolean isNothing() {
        return author == null && published == null;
    }

    static Byline of(String line, int start) {
        if (line.length() > LONGEST) {
            return new Byline(null, null);
        }
        var author = author(line, start);
        return new Byline(author, published(line, start, author));
    }

    private static @Nullable Said<String> author(String line, int start) {
        var signed = SIGNED.matcher(line);
        if (signed.lookingAt()) {
            return new Said<>(signed.group(1), new Span(start + signed.start(1), start + signed.end(1)));
        }
        boolean alone = ALONE.matcher(line).matches()
                && line.split(" ").length <= 3
                && GivenNames.isGiven(line.split(" ")[0])
                && !GivenNames.isGiven(line.split(" ")[1]);
        return alone ? new Said<>(line, new Span(start, start + line.length())) : null;
    }

    private static @Nullable Said<LocalDate> published(String line, int start, @Nullable Said<String> author) {
        for (var sentence : Sentences.of(line, 0, line.length())) {
            for (DateSpan date : Dates.find(sentence, null)) {
                var span = sentence.span(date.tokenFrom(), date.tokenTo());
                String rest = line.substring(0, span.start()) + line.substring(span.end());
                String bare = author == null ? rest : rest.replace(author.value(), "");
                boolean only = BESIDE_A_DATE.matcher(bare).replaceAll("").isBlank();
                if (only && date.from().equals(date.to())) {
                    return new Said<>(date.from(), new Span(start + span.start(), start + span.end()));
                }
            }
        }
        return null;
    }
}
