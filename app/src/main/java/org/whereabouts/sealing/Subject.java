package org.whereabouts.sealing;

import java.util.UUID;
import java.util.regex.Pattern;

/// Whose sealed things belong together and are erased together.
///
/// @param kind a word of the room whose it is, such as `enquiry`, `notice`, `recording`
/// @param id   a number that says nothing by itself
public record Subject(String kind, UUID id) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public Subject {
        if (!WORD.matcher(kind).matches()) {
            throw new IllegalArgumentException("WA-0920 not a kind of subject");
        }
    }

    /// A new subject.
    public static Subject fresh(String kind) {
        return new Subject(kind, UUID.randomUUID());
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
