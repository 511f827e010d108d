package org.whereabouts.sources.mailbox.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;

/// The sources of all operations, for a form where one is chosen.
@Component
public class SourcesToChoose {

    private final Operations operations;
    private final Sources sources;

    SourcesToChoose(Operations operations, Sources sources) {
        this.operations = operations;
        this.sources = sources;
    }

    /// All of them, by operation and name.
    public List<Source> all() {
        return operations.all().stream()
                .flatMap(one -> sources.all(one.id()).stream())
                .toList();
    }

    /// The one with this number.
    public Optional<Source> find(String number) {
        return all().stream()
                .filter(one -> Long.toString(one.id().number()).equals(number.strip()))
                .findFirst();
    }
}
