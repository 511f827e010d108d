package org.whereabouts.casework.transcribing.written;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.intake.ImportingATranscription.Heading;
import org.whereabouts.intake.ImportingATranscription.Line;
import org.whereabouts.intake.column.Column;

/// What of a settled line is given to the register.
///
/// A name with a letter that nobody is sure of is given without the mark, for it can still be found; a date or a number
/// with such a digit is not given as a date or number. Both stand in the remarks as they were keyed, so that nobody who
/// reads the report takes them for certain.
record WrittenDown(List<Heading> columns) {

    private static final Set<Column> TO_THE_DIGIT = EnumSet.of(
            Column.BORN,
            Column.AGE,
            Column.EVENT_DATE,
            Column.SAID_ON,
            Column.SERVICE_NUMBER,
            Column.REFERENCE,
            Column.STATEMENT_REFERENCE);
    private static final Pattern NUMBER = Pattern.compile("\\D{0,3}(\\d{1,9})(?!\\d).*");
    private static final Pattern DIGIT = Pattern.compile("\\d", Pattern.UNICODE_CHARACTER_CLASS);

    WrittenDown {
        columns = List.copyOf(columns);
    }

    List<String> cells(Keyed line) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> cell(columns.get(i).holds(), line.cells().get(i)))
                .toList();
    }

    private static String cell(@Nullable Column column, String keyed) {
        if (!isMarked(keyed)) {
            return keyed;
        }
        boolean unread = keyed.contains(Keyed.UNREADABLE) || (column != null && TO_THE_DIGIT.contains(column));
        // What nobody knows goes into the remarks anyway, and is said there once.
        return unread || column == null || column == Column.REMARK
                ? ""
                : keyed.replace(Keyed.UNSURE, "").strip();
    }

    /// The cells that cannot be taken as they are, as they were keyed.
    String remark(Keyed line) {
        return IntStream.range(0, columns.size())
                .filter(i -> isMarked(line.cells().get(i)))
                .mapToObj(i -> columns.get(i).text() + ": " + line.cells().get(i))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isMarked(String keyed) {
        return keyed.contains(Keyed.UNSURE) || keyed.contains(Keyed.UNREADABLE);
    }

    /// The place of a line: its page, and the paper's own number or, where it has none, how many lines lie before it.
    /// A number that repeats on a page is of the second such line, and so on.
    ///
    /// @param position of the line in the list, from 1
    /// @param taken    the places that lines have already; this one is added
    static Line.Place place(Keyed line, int position, Set<Line.Place> taken) {
        Matcher number = NUMBER.matcher(western(line.number()));
        int row = number.matches() ? Math.max(1, Integer.parseInt(number.group(1))) : position;
        var place = new Line.Place(Integer.toString(line.sheet()), row);
        for (int again = 2; !taken.add(place); again++) {
            place = new Line.Place(line.sheet() + " (" + again + ")", row);
        }
        return place;
    }

    private static String western(String number) {
        return DIGIT.matcher(number)
                .replaceAll(
                        found -> Integer.toString(Character.digit(found.group().codePointAt(0), 10)));
    }
}
