package org.whereabouts.bench.people;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.bench.spelling.Tongue;
import org.whereabouts.names.romanising.Standard;

/// How somebody writes a name.
///
/// @param tongue   the language of the writer, in whose form a Slavic or Georgian name is written
/// @param standard in Latin letters by this standard; null for the writer's own script
/// @param style    how an Arabic name is written in Latin letters, one of four; empty for Arabic script
/// @param habits   what else
/// @param slips    how many slips of the pen
public record Manner(Tongue tongue, @Nullable Standard standard, String style, Set<Habit> habits, int slips) {

    /// What writers do.
    public enum Habit {
        FAMILY_FIRST,
        /// Without the patronymic; of an Arabic chain, given name and family alone.
        SHORT,
        INITIALS,
        DIMINUTIVE,
        DECLINED,
        SCANNED,
        LOOKALIKES,
        /// An Arabic chain without the grandfather.
        NO_GRANDFATHER,
        CAPITALS
    }

    public Manner {
        habits = Set.copyOf(habits);
    }

    /// In a language's own script.
    public static Manner of(Tongue tongue, Habit... habits) {
        return new Manner(tongue, null, "", habits.length == 0 ? Set.of() : EnumSet.of(habits[0], habits), 0);
    }

    /// The same with so many slips.
    public Manner slipping(int more) {
        return new Manner(tongue, standard, style, habits, slips + more);
    }

    /// The same in Latin letters by a standard.
    public Manner romanised(Standard by) {
        return new Manner(tongue, by, style, habits, slips);
    }

    /// The same in Latin letters, for Arabic names.
    public Manner romanised(String inStyle) {
        return new Manner(tongue, standard, inStyle, habits, slips);
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }
}
