package org.whereabouts.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Grade.Reliability;

/// Sources in a map.
final class SourcesInMemory implements Sources {

    private final RegisterInMemory register;

    SourcesInMemory(RegisterInMemory register) {
        this.register = register;
    }

    @Override
    public Source named(Operation.Id operation, String name, Reliability reliability, Source.@Nullable Kind kind) {
        Source known = find(operation, name).orElse(null);
        Source now = known == null
                ? new Source(
                        new Source.Id(register.sources.size() + 1),
                        operation,
                        name,
                        kind == null ? Source.Kind.ORGANISATION : kind,
                        reliability,
                        false,
                        null)
                : as(known, kind == null ? known.kind() : kind, known);
        register.sources.put(now.id().number(), now);
        return now;
    }

    @Override
    public Optional<Source> find(Operation.Id operation, String name) {
        return all(operation).stream()
                .filter(source -> source.name().equals(name))
                .findFirst();
    }

    @Override
    public List<Source> all(Operation.Id operation) {
        return register.sources.values().stream()
                .filter(source -> source.operation().equals(operation))
                .sorted(Comparator.comparing(Source::name))
                .toList();
    }

    @Override
    public void put(Source source) {
        register.sources.computeIfPresent(source.id().number(), (number, known) -> as(known, known.kind(), source));
    }

    private static Source as(Source known, Source.Kind kind, Source judged) {
        return new Source(
                known.id(),
                known.operation(),
                known.name(),
                kind,
                judged.reliability(),
                judged.official(),
                judged.repeats());
    }
}
