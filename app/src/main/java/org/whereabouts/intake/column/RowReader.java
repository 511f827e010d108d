package org.whereabouts.intake.column;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.table.Row;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;
import org.whereabouts.registry.Status;

/// Reads the rows of one list into statements.
public final class RowReader {

    private static final int LONGEST_NAME = 200;
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})(?:\\s*[-–—]\\s*(\\d{1,3}))?(?:\\s.*)?");
    private static final Pattern SPELLINGS = Pattern.compile("[;|\\n]|, ");
    /// PFIF's "believed_alive" says that somebody lives, and nothing about their situation.
    private static final Set<String> ALIVE_ONLY = Set.of("believed_alive", "alive");

    private final Headings headings;
    private final DateReader dates;
    private final LocalDate today;

    /// @param headings the columns
    /// @param order    how undecided dates are to be read
    /// @param clock    for dates that lie in the future
    public RowReader(Headings headings, DateOrder order, Clock clock) {
        this.headings = headings;
        this.dates = new DateReader(order);
        this.today = LocalDate.now(clock);
    }

    /// Reads one row.
    public ReadRow read(Row row) {
        var cells = new Cells(headings, row);
        Particulars who = particulars(cells);
        Appearance looks = appearance(cells);
        Situation what = situation(cells);
        PartialDate saidOn = date(cells, Column.SAID_ON);
        if (who.isUnidentified() && saysNothing(looks)) {
            cells.fail("row.nobody", null, null);
        }
        if (cells.isFatal()) {
            return new ReadRow.SetAside(row, cells.problems());
        }
        String group = cells.get(Column.REFERENCE);
        String one = cells.get(Column.STATEMENT_REFERENCE);
        String reference = one == null ? group : group == null ? one : group + Statement.WITHIN + one;
        var statement = new Statement(who, what, looks, reference, cells.remarks());
        boolean numbersStatements = headings.has(Column.STATEMENT_REFERENCE);
        return new ReadRow.Understood(row, statement, saidOn, numbersStatements ? group : null, cells.problems());
    }

    private Particulars particulars(Cells cells) {
        PartialDate born = date(cells, Column.BORN);
        if (born != null && born.earliest().isAfter(today)) {
            cells.fail("date.future", Column.BORN, born.toString());
        }
        String sex = cells.meaning(Column.SEX, "sex.");
        if (sex == null && cells.get(Column.SEX) != null) {
            cells.note("sex.unknown", Column.SEX, cells.get(Column.SEX));
        }
        return new Particulars(
                names(cells),
                born,
                sex == null ? Sex.UNKNOWN : Sex.valueOf(sex),
                cells.get(Column.BIRTH_PLACE),
                cells.get(Column.HOME),
                cells.get(Column.FATHER),
                cells.get(Column.MOTHER),
                cells.get(Column.UNIT),
                cells.get(Column.RANK),
                cells.get(Column.SERVICE_NUMBER));
    }

    private static List<WrittenName> names(Cells cells) {
        List<WrittenName> names = new ArrayList<>();
        String family = cells.get(Column.FAMILY_NAME);
        String given = cells.get(Column.GIVEN_NAME);
        String patronymic = cells.get(Column.PATRONYMIC);
        String whole = cells.get(Column.NAME);
        if (family != null || given != null) {
            names.add(new WrittenName.InParts(family, given, patronymic));
        } else if (whole != null) {
            names.add(WrittenName.of(patronymic == null ? whole : whole + " " + patronymic));
        }
        String others = cells.get(Column.OTHER_NAMES);
        if (others != null) {
            SPELLINGS
                    .splitAsStream(others)
                    .filter(name -> !name.isBlank())
                    .map(WrittenName::of)
                    .forEach(names::add);
        }
        if (names.stream().anyMatch(name -> name.text().length() > LONGEST_NAME)) {
            cells.fail(
                    "name.long",
                    family != null ? Column.FAMILY_NAME : Column.NAME,
                    names.getFirst().text());
        }
        return names;
    }

    private Situation situation(Cells cells) {
        String said = cells.get(Column.STATUS);
        String meaning = cells.meaning(Column.STATUS, "status.");
        if (said != null && meaning == null) {
            cells.note("status.unknown", Column.STATUS, said);
            cells.remark(said);
        }
        boolean aliveOnly = said != null && ALIVE_ONLY.contains(said);
        Status status = meaning == null || aliveOnly ? null : Status.valueOf(meaning);
        Fate fate = aliveOnly ? Fate.ALIVE : status == null ? Fate.UNKNOWN : status.implies();
        return new Situation(fate, status, date(cells, Column.EVENT_DATE), cells.get(Column.PLACE));
    }

    private static Appearance appearance(Cells cells) {
        String age = cells.get(Column.AGE);
        Integer from = null;
        Integer to = null;
        if (age != null) {
            Matcher matcher = AGE.matcher(age);
            if (matcher.matches()) {
                from = Integer.valueOf(matcher.group(1));
                to = matcher.group(2) == null ? from : Integer.valueOf(matcher.group(2));
            } else {
                cells.note("age.unreadable", Column.AGE, age);
            }
        }
        return new Appearance(
                cells.get(Column.MARKS), from, to, cells.get(Column.BUILD), cells.get(Column.CLOTHING), null);
    }

    private @Nullable PartialDate date(Cells cells, Column column) {
        String text = cells.get(column);
        return text == null
                ? null
                : switch (dates.read(text)) {
                    case ReadDate.Known known -> known.date();
                    case ReadDate.Ambiguous ambiguous -> {
                        cells.note("date.ambiguous", column, text);
                        yield ambiguous.certain();
                    }
                    case ReadDate.Unreadable unreadable -> {
                        cells.fail("date.unreadable", column, text);
                        yield null;
                    }
                };
    }

    private static boolean saysNothing(Appearance looks) {
        return looks.marks() == null && looks.build() == null && looks.clothing() == null;
    }
}
