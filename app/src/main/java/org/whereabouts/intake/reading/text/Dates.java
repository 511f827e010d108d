package org.whereabouts.intake.reading.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;

/// Finds the dates of a sentence, those without a year and those like "on Monday" by the day on which the article was
/// published. Where that is not known, they are not guessed. Dates of birth are left out.
public final class Dates {

    private static final int LAST_DAY_OF_A_MONTH = 31;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> BEFORE_A_PERIOD = Set.of(
            "in", "since", "last", "until", "of", "this", "у", "в", "з", "із", "від", "с", "от", "до", "по", "on",
            "from");
    private static final Set<String> SINCE = Set.of("since", "з", "із", "від", "с", "со", "от");
    private static final Set<String> YEARS = Set.of("року", "рік", "році", "года", "году", "год", "р", "г");
    private static final Set<String> BORN = Set.of("born", "народився", "народилася", "родился", "родилась");

    private final Sentence sentence;
    private final @Nullable LocalDate published;

    private Dates(Sentence sentence, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.published = published;
    }

    /// The dates of a sentence in their order.
    public static List<DateSpan> find(Sentence sentence, @Nullable LocalDate published) {
        return new Dates(sentence, published).all();
    }

    private List<DateSpan> all() {
        var all = new ArrayList<DateSpan>();
        for (int at = 0; at < sentence.size(); at++) {
            var found = at(at);
            if (found.isPresent()) {
                int next = found.get().tokenTo();
                if (!isBirth(at, next)) {
                    all.add(since(found.get()));
                }
                at = next - 1;
            }
        }
        return all;
    }

    private DateSpan since(DateSpan span) {
        int before = span.tokenFrom() - 1;
        boolean since = before >= 0 && SINCE.contains(sentence.token(before).key());
        return since && published != null ? span.until(published) : span;
    }

    private boolean isBirth(int from, int to) {
        return (from > 0 && BORN.contains(sentence.token(from - 1).key()))
                || (sentence.is(to, "р") && sentence.is(to + 2, "н"))
                || (sentence.is(to, "г") && sentence.is(to + 2, "р"))
                || (sentence.is(to - 1, "р") && sentence.is(to + 1, "н"))
                || (sentence.is(to - 1, "г") && sentence.is(to + 1, "р"))
                || sentence.is(to, "рождения")
                || sentence.is(to, "народження")
                || sentence.is(to + 1, "рождения")
                || sentence.is(to + 1, "народження");
    }

    private Optional<DateSpan> at(int at) {
        try {
            return inFigures(at)
                    .or(() -> dayFirst(at))
                    .or(() -> month(at))
                    .or(() -> yearAlone(at))
                    .or(() -> relative(at));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<DateSpan> inFigures(int at) {
        var token = sentence.token(at);
        return token.kind() == Token.Kind.DATE
                ? written(token.text()).map(date -> DateSpan.of(PartialDate.of(date), at, at + 1))
                : Optional.empty();
    }

    /// A date in figures; empty where day and month may be either.
    public static Optional<LocalDate> written(String text) {
        String[] parts = text.split("[./-]");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int third = Integer.parseInt(parts[2]);
        try {
            if (text.indexOf('-') > 0) {
                return Optional.of(LocalDate.of(first, second, third));
            }
            boolean dayFirst = text.indexOf('.') > 0 || first > 12 || first == second;
            if (dayFirst || second > 12) {
                return Optional.of(LocalDate.of(third, dayFirst ? second : first, dayFirst ? first : second));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<DateSpan> dayFirst(int at) {
        int day = number(at, 1, LAST_DAY_OF_A_MONTH);
        int month = day > 0 ? meaning(TermKind.MONTH, at + 1) : 0;
        return month == 0 ? Optional.empty() : withYear(month, day, at, at + 2);
    }

    private Optional<DateSpan> month(int at) {
        int month = meaning(TermKind.MONTH, at);
        if (month == 0 || (isLatin(at) && !sentence.token(at).isCapital())) {
            return Optional.empty();
        }
        int dot = sentence.is(at + 1, ".") ? 1 : 0;
        int day = isLatin(at) ? number(at + 1 + dot, 1, LAST_DAY_OF_A_MONTH) : 0;
        if (day > 0) {
            return withYear(month, day, at, at + 2 + dot);
        }
        boolean period =
                at > 0 && BEFORE_A_PERIOD.contains(sentence.token(at - 1).key());
        boolean year = number(at + 1, FIRST_YEAR, LAST_YEAR) > 0;
        return period || year ? withYear(month, 0, at, at + 1) : Optional.empty();
    }

    private Optional<DateSpan> withYear(int month, int day, int from, int to) {
        int comma = sentence.is(to, ",") ? 1 : 0;
        int year = number(to + comma, FIRST_YEAR, LAST_YEAR);
        if (year > 0) {
            int end = to + comma + 1;
            return Optional.of(DateSpan.of(new PartialDate(year, month, day), from, isYear(end) ? end + 1 : end));
        }
        if (published == null) {
            return Optional.empty();
        }
        var thisYear = new PartialDate(published.getYear(), month, day);
        boolean over = !thisYear.earliest().isAfter(published);
        return Optional.of(
                DateSpan.of(over ? thisYear : new PartialDate(published.getYear() - 1, month, day), from, to));
    }

    private Optional<DateSpan> yearAlone(int at) {
        int year = number(at, FIRST_YEAR, LAST_YEAR);
        boolean said = isYear(at + 1)
                || (at > 0 && BEFORE_A_PERIOD.contains(sentence.token(at - 1).key()))
                || (at > 0 && BORN.contains(sentence.token(at - 1).key()));
        boolean counted = sentence.is(TermKind.PEOPLE, at + 1);
        return year == 0 || !said || counted
                ? Optional.empty()
                : Optional.of(DateSpan.of(PartialDate.of(year), at, isYear(at + 1) ? at + 2 : at + 1));
    }

    private boolean isYear(int at) {
        return at < sentence.size() && YEARS.contains(sentence.token(at).key());
    }

    private Optional<DateSpan> relative(int at) {
        if (published == null) {
            return Optional.empty();
        }
        var weekday = starts(TermKind.WEEKDAY, at);
        if (weekday.isPresent() && (!isLatin(at) || sentence.token(at).isCapital())) {
            var day = DayOfWeek.of(Integer.parseInt(weekday.get().value()));
            boolean last = sentence.is(at - 1, "last");
            var date = published.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
            boolean ahead = sentence.is(at - 1, "next");
            return ahead ? Optional.empty() : Optional.of(DateSpan.of(PartialDate.of(date), at, at + 1));
        }
        var day = starts(TermKind.DAY, at);
        if (day.isPresent()) {
            var date = published.minusDays(Long.parseLong(day.get().value()));
            return Optional.of(DateSpan.of(PartialDate.of(date), at, day.get().to()));
        }
        return starts(TermKind.SPAN, at).map(term -> Periods.of(term, published));
    }

    private Optional<Term> starts(TermKind kind, int at) {
        return sentence.find(kind, at).filter(term -> term.from() == at);
    }

    private int meaning(TermKind kind, int at) {
        return sentence.find(kind, at)
                .map(term -> Integer.parseInt(term.value()))
                .orElse(0);
    }

    private boolean isLatin(int at) {
        return sentence.token(at).key().charAt(0) < 'а';
    }

    private int number(int at, int least, int most) {
        if (at >= sentence.size() || sentence.token(at).kind() != Token.Kind.NUMBER) {
            return 0;
        }
        String text = sentence.token(at).text();
        boolean whole = text.length() <= 4 && text.chars().allMatch(Character::isDigit);
        int number = whole ? Integer.parseInt(text) : 0;
        return number >= least && number <= most ? number : 0;
    }
}
