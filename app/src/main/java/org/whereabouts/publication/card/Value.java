package org.whereabouts.publication.card;

import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Sex;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Status;

/// What a line of a card says, before it is put into words of a language.
public sealed interface Value {

    /// Alive or dead.
    record OfFate(Fate fate) implements Value {}

    /// A situation, when and where it was so.
    ///
    /// @param on    month and year at most, or null
    /// @param place town or district, or null
    record OfStatus(
            Status status,
            @Nullable PartialDate on,
            @Nullable String place) implements Value {}

    /// A year.
    record OfYear(int year) implements Value {}

    /// A sex, never unknown.
    record OfSex(Sex sex) implements Value {}

    /// An apparent age in years; one end may be missing.
    record OfAges(@Nullable Integer from, @Nullable Integer to) implements Value {}

    /// Words of a source, as written.
    record OfText(String text) implements Value {}
}
