package org.whereabouts.bench.lists;

import java.util.List;
import java.util.Set;
import org.whereabouts.bench.people.Manner.Habit;
import org.whereabouts.bench.people.Person;
import org.whereabouts.bench.spelling.Tongue;

/// A kind of question: what the asker knows and does.
///
/// @param label  as `evaluate` prints it
/// @param habits how the name is written
/// @param slips  how many slips of the pen
/// @param birth  how much of the date of birth is known
record Kind(String label, Set<Habit> habits, int slips, Birth birth) {

    enum Birth {
        NONE,
        YEAR,
        /// To the day; in one of ten with day and month swapped, in another with the next year.
        DATE
    }

    static final List<Kind> USUAL = List.of(
            new Kind("full", Set.of(), 0, Birth.NONE),
            new Kind("family+initials+year", Set.of(Habit.FAMILY_FIRST, Habit.INITIALS), 0, Birth.YEAR),
            new Kind("family-first+typo", Set.of(Habit.FAMILY_FIRST), 2, Birth.NONE),
            new Kind("given+family+year", Set.of(Habit.SHORT), 0, Birth.YEAR),
            new Kind("typo+date", Set.of(), 1, Birth.DATE));
    static final List<Kind> FORMS = List.of(
            new Kind("declined", Set.of(Habit.DECLINED, Habit.FAMILY_FIRST), 0, Birth.NONE),
            new Kind("diminutive+year", Set.of(Habit.DIMINUTIVE, Habit.SHORT), 0, Birth.YEAR),
            new Kind("scanned+year", Set.of(Habit.SCANNED, Habit.CAPITALS), 0, Birth.YEAR),
            new Kind("look-alikes", Set.of(Habit.LOOKALIKES), 0, Birth.NONE));
    static final List<Kind> BARE = List.of(
            new Kind("given+family", Set.of(Habit.SHORT), 0, Birth.NONE),
            new Kind("given+family+year", Set.of(Habit.SHORT), 0, Birth.YEAR),
            new Kind("given+family+typo+date", Set.of(Habit.SHORT), 1, Birth.DATE));
    static final List<Kind> CHAINS = List.of(
            new Kind("chain", Set.of(), 0, Birth.NONE),
            new Kind("given+father+family", Set.of(Habit.NO_GRANDFATHER), 0, Birth.NONE),
            new Kind("given+father+family+year", Set.of(Habit.NO_GRANDFATHER), 0, Birth.YEAR),
            new Kind("given+family+year", Set.of(Habit.SHORT), 0, Birth.YEAR));

    /// What the asker knows of a person, as a text that is equal for people who cannot be told apart by it.
    String known(Person person) {
        var given = person.given().in(person.tongue() == Tongue.AR ? Tongue.AR : Tongue.RU);
        var father = person.father().in(person.tongue() == Tongue.AR ? Tongue.AR : Tongue.RU);
        boolean initials = habits.contains(Habit.INITIALS);
        var year = birth == Birth.NONE ? "" : Integer.toString(person.born().getYear());
        var grandfather = person.grandfather();
        boolean chain = !habits.contains(Habit.SHORT) && !habits.contains(Habit.NO_GRANDFATHER);
        return String.join(
                "|",
                initials ? given.substring(0, 1) : given,
                habits.contains(Habit.SHORT) ? "" : initials ? father.substring(0, 1) : father,
                grandfather != null && chain ? grandfather.in(Tongue.AR) : "",
                person.surname().masculine(),
                birth == Birth.DATE ? person.recorded().toString() : year);
    }
}
