package org.whereabouts.publication.correction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.whereabouts.registry.Person;

/// Corrections in a map.
final class CorrectionsInMemory implements Corrections {

    private final Map<UUID, Correction> all = new HashMap<>();

    @Override
    public void note(UUID cause, Correction correction) {
        all.put(cause, correction);
    }

    @Override
    public void forget(UUID cause) {
        all.remove(cause);
    }

    @Override
    public List<Correction> of(Person.Id person) {
        return all.values().stream()
                .filter(one -> one.person().equals(person))
                .sorted(Comparator.comparing(Correction::at).reversed())
                .toList();
    }
}
