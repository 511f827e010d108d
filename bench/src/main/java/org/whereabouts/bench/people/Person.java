package org.whereabouts.bench.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.whereabouts.bench.spelling.Tongue;

/// Somebody who does not exist.
///
/// @param id          from 0, in the order of the population
/// @param tongue      the language of the name
/// @param male        sex
/// @param given       given name
/// @param father      the father's given name
/// @param grandfather the grandfather's, of an Arab; null for others
/// @param surname     the family's
/// @param born        date of birth
/// @param dayKnown    whether registers know it; otherwise they say 1 January
public record Person(
        long id,
        Tongue tongue,
        boolean male,
        Given given,
        Given father,
        @Nullable Given grandfather,
        Surname surname,
        LocalDate born,
        boolean dayKnown) {

    /// The date as a register has it.
    public LocalDate recorded() {
        return dayKnown ? born : LocalDate.of(born.getYear(), 1, 1);
    }
}
