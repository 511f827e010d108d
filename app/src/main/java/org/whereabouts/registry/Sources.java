package org.whereabouts.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Grade.Reliability;

/// The sources of the register.
public interface Sources {

    /// The source with this name, made with this reliability when there is none; an existing one keeps its own.
    ///
    /// @param kind what kind of speaker it is; null leaves a known one as it is and makes a new one an organisation
    Source named(Operation.Id operation, String name, Reliability reliability, Source.@Nullable Kind kind);

    /// The source with this name, if there is one.
    Optional<Source> find(Operation.Id operation, String name);

    /// All sources of an operation, by name.
    List<Source> all(Operation.Id operation);

    /// Replaces reliability, officialness and origin of the source with the same id.
    void put(Source source);
}
