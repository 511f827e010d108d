package org.whereabouts.exchange.pfif.record;

import java.util.List;

/// A person and the notes about them.
public record Told(Fields person, List<Fields> notes) {
    public Told {
        notes = List.copyOf(notes);
    }

    /// Whether only dates are left of it.
    public boolean isPlaceholder() {
        return notes.isEmpty() && person.get("full_name").isEmpty();
    }

    /// The same without notes.
    public Told alone() {
        return new Told(person, List.of());
    }
}
