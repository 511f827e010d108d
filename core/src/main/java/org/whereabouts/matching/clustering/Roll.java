package org.whereabouts.matching.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Portrait;
import org.whereabouts.matching.Sex;
import org.whereabouts.matching.features.WeighedName;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.NameToken;
import org.whereabouts.names.PersonName;
import org.whereabouts.names.WrittenName;

/// A long list of people as small as comparing allows: about thirty bytes a row, and each different word once.
final class Roll {

    private static final int MOST_NAMES = 3;
    private static final int NEXT_NAME = -1;
    private static final int NO_DATE = 0;
    private static final int MONTHS = 16;
    private static final int DAYS = 32;

    private final NameReader reader;
    private final Words words = new Words();
    private final Ints numbers = new Ints();
    private final Ints starts = new Ints();
    private final Ints births = new Ints();
    private final Ints sexes = new Ints();
    private final Texts texts = new Texts();

    Roll(NameReader reader) {
        this.reader = reader;
        starts.add(0);
    }

    void add(Particulars said) {
        var born = said.born();
        births.add(born == null ? NO_DATE : (born.year() * MONTHS + born.month()) * DAYS + born.day());
        sexes.add(List.of(Sex.values()).indexOf(said.sex()));
        texts.add(said.names().stream().map(WrittenName::text).collect(Collectors.joining(" / ")));
        var names = said.names().stream()
                .map(reader::read)
                .flatMap(PersonName::spellings)
                .filter(name -> !name.tokens().isEmpty())
                .limit(MOST_NAMES)
                .toList();
        names.forEach(this::add);
        words.count(names.stream()
                .flatMap(name -> name.tokens().stream())
                .distinct()
                .toList());
        starts.add(numbers.size());
    }

    private void add(PersonName name) {
        if (numbers.size() > starts.get(starts.size() - 1)) {
            numbers.add(NEXT_NAME);
        }
        for (NameToken token : name.tokens()) {
            numbers.add(words.number(token));
        }
    }

    int size() {
        return births.size();
    }

    Words words() {
        return words;
    }

    /// The numbers of the different words of a row's first name.
    int[] mainName(int row) {
        int start = starts.get(row);
        int end = start;
        while (end < starts.get(row + 1) && numbers.get(end) != NEXT_NAME) {
            end++;
        }
        var main = new int[end - start];
        for (int at = start; at < end; at++) {
            main[at - start] = numbers.get(at);
        }
        return main;
    }

    /// The date of birth as a number that grows with it, 0 when nothing is known.
    int birth(int row) {
        return births.get(row);
    }

    static int year(int birth) {
        return birth / (MONTHS * DAYS);
    }

    /// The number before the first of January of a year.
    static int first(int year) {
        return year * MONTHS * DAYS;
    }

    static boolean isFull(int birth) {
        return birth % DAYS != 0;
    }

    /// The row as it is compared.
    Portrait portrait(int row) {
        return Portrait.of(Particulars.of(List.of(), born(births.get(row)), Sex.values()[sexes.get(row)]), names(row));
    }

    /// The same with the names as they were written, as it is shown.
    Portrait written(int row) {
        var text = texts.get(row);
        var written = text.isBlank() ? List.<WrittenName>of() : List.of(WrittenName.of(text));
        return Portrait.of(Particulars.of(written, born(births.get(row)), Sex.values()[sexes.get(row)]), names(row));
    }

    private List<WeighedName> names(int row) {
        var names = new ArrayList<WeighedName>(1);
        var name = new ArrayList<WeighedName.Word>(4);
        for (int at = starts.get(row); at < starts.get(row + 1); at++) {
            int number = numbers.get(at);
            if (number == NEXT_NAME) {
                names.add(WeighedName.of(name));
                name = new ArrayList<>(4);
            } else {
                name.add(words.weighed(number));
            }
        }
        if (!name.isEmpty()) {
            names.add(WeighedName.of(name));
        }
        return names;
    }

    private static @Nullable PartialDate born(int birth) {
        return birth == NO_DATE ? null : new PartialDate(year(birth), birth / DAYS % MONTHS, birth % DAYS);
    }
}
