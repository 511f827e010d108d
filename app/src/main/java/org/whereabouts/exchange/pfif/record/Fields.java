package org.whereabouts.exchange.pfif.record;

import java.util.LinkedHashMap;
import java.util.Map;

/// A record: its fields by the names of PFIF 1.4.
///
/// @param note   whether it is a note
/// @param values what is said; nothing is blank
public record Fields(boolean note, Map<String, String> values) {

    public Fields {
        var said = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                said.put(name, value);
            }
        });
        values = said;
    }

    /// What a field says, or nothing.
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /// Its number.
    public String id() {
        return get(note ? "note_record_id" : "person_record_id");
    }

    @Override
    public String toString() {
        return "fields of a record";
    }
}
