package org.whereabouts.casework.tellings;

import java.util.Map;
import java.util.Optional;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Source;

/// Whose word what was forwarded becomes when it is entered as a report: that of who said it first. Whoever forwarded
/// it
/// is no source, and ten who did are not ten.
///
/// @param source as the register calls it
/// @param grade  that its channel has here; nobody can say where it has none
record Entering(String operation, String source, Source.Kind kind, Grade grade) {

    private static final String PUBLIC_CHANNEL = "t.me/";

    /// Empty where nobody knows whose word it is, or where it is that of several.
    static Optional<Entering> of(Telling telling, Map<String, String> told) {
        return Optional.ofNullable(told.get("origin"))
                .filter(origin -> origin.lines().count() == 1)
                .map(origin -> new Entering(
                        telling.operation().slug(),
                        origin,
                        origin.startsWith(PUBLIC_CHANNEL) ? Source.Kind.CHANNEL : Source.Kind.PERSON,
                        Grade.parse(told.getOrDefault("grade", "")).orElse(Grade.UNJUDGED)));
    }
}
