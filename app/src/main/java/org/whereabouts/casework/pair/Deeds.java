package org.whereabouts.casework.pair;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The kinds of deeds that there are, by name.
@Component
class Deeds {

    private final Map<String, Deed> deeds;

    Deeds(List<Deed> deeds) {
        this.deeds = deeds.stream().collect(Collectors.toUnmodifiableMap(Deed::name, Function.identity()));
    }

    /// The one with this name.
    ///
    /// @throws IllegalArgumentException when there is none
    Deed get(String name) {
        Deed deed = deeds.get(name);
        if (deed == null) {
            throw new IllegalArgumentException("WA-1501 there is no such deed");
        }
        return deed;
    }
}
