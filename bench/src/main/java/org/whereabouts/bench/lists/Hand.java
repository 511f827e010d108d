package org.whereabouts.bench.lists;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.whereabouts.bench.people.Manner;
import org.whereabouts.bench.people.Manner.Habit;
import org.whereabouts.bench.people.Person;
import org.whereabouts.bench.spelling.Arabic;
import org.whereabouts.bench.spelling.Tongue;
import org.whereabouts.names.romanising.Standard;

/// How a register, and how an asker, writes.
final class Hand {
    /*
     * A register: 3 in 10 in capitals, 1 in 4 without the patronymic, 1 in 20 with a slip; in Latin letters mostly by a
     * passport's standard. An asker: half in the language of the person, half in another.
     */

    private static final double SLIP = 0.05;
    private static final double CUSTOMARY = 0.8;

    private final Slice slice;
    private final RandomGenerator random;

    Hand(Slice slice, RandomGenerator random) {
        this.slice = slice;
        this.random = random;
    }

    Manner ofRegister(Person person) {
        var habits = EnumSet.noneOf(Habit.class);
        if (random.nextInt(10) < 3) {
            habits.add(Habit.CAPITALS);
        }
        if (slice == Slice.BELARUSIAN || (person.tongue().isSlavic() && random.nextInt(4) == 0)) {
            habits.add(Habit.SHORT);
        }
        if (random.nextBoolean()) {
            habits.add(Habit.FAMILY_FIRST);
        }
        var tongue = slice == Slice.BELARUSIAN ? Tongue.RU : own(person, slice == Slice.LATIN);
        int slips = random.nextDouble() < SLIP ? 1 : 0;
        return lettered(new Manner(tongue, null, "", habits, slips), slice != Slice.CYRILLIC && slice != Slice.FORMS);
    }

    Manner ofAsker(Person person, Kind kind) {
        var tongue = switch (slice) {
            case BELARUSIAN -> Tongue.BE;
            case ARABIC -> Tongue.AR;
            case FORMS -> own(person, false);
            default -> random.nextBoolean() ? own(person, slice == Slice.CYRILLIC) : foreign(person);
        };
        var manner = new Manner(tongue, null, "", Set.copyOf(kind.habits()), kind.slips());
        return lettered(manner, slice == Slice.CYRILLIC || slice == Slice.BELARUSIAN);
    }

    /// Georgians are written in Georgian letters only on the way to Latin ones.
    private static Tongue own(Person person, boolean romanised) {
        return person.tongue() == Tongue.KA && !romanised ? Tongue.RU : person.tongue();
    }

    private static Tongue foreign(Person person) {
        return person.tongue() == Tongue.RU ? Tongue.UK : Tongue.RU;
    }

    private Manner lettered(Manner manner, boolean latin) {
        if (!latin) {
            return manner;
        }
        if (manner.tongue() == Tongue.AR) {
            return manner.romanised(Arabic.STYLES.get(random.nextInt(Arabic.STYLES.size())));
        }
        var all = Standard.all(manner.tongue().code());
        var customary = all.stream().filter(Hand::isCustomary).toList();
        var from = random.nextDouble() < CUSTOMARY ? customary : all;
        return manner.romanised(from.get(random.nextInt(from.size())));
    }

    private static boolean isCustomary(Standard standard) {
        var code = standard.code();
        return code.contains("passport")
                || code.contains("icao")
                || code.contains("kmu")
                || code.contains("press-en")
                || code.contains("bgn")
                || code.contains("52535");
    }

    /// The date as an asker of this kind says it.
    String birth(Person person, Kind kind) {
        return switch (kind.birth()) {
            case NONE -> "";
            case YEAR -> Integer.toString(person.born().getYear());
            case DATE -> mistaken(person.recorded()).toString();
        };
    }

    private LocalDate mistaken(LocalDate born) {
        int chance = random.nextInt(10);
        if (chance == 0 && born.getDayOfMonth() <= 12) {
            return LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
        return chance == 1 ? born.plusYears(1) : born;
    }
}
