package org.whereabouts.enquiries.filling;

import java.util.List;
import java.util.Optional;

/// The forms of several pages that there are.
public final class Journeys {

    private static final List<Journey> ALL = List.of(Journey.ENQUIRE);

    private Journeys() {}

    /// The one at an address.
    public static Optional<Journey> at(String path) {
        return ALL.stream().filter(journey -> journey.path().equals(path)).findFirst();
    }
}
