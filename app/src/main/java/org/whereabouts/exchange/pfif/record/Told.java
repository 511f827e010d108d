package org.whereabouts.exchange.pfif.record;

import java.util.List;

/// A person and the notes about them.
public record Told(Fields person, List<Fields> notes) {
    public Told {
        notes = List.copyOf(notes);
    }

    /// The same without notes.
    public Told alone() {
        return new Told(person, List.of());
    }
}
