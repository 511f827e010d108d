package org.whereabouts.sealing.keys;

import java.util.UUID;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.cipher.Associated;

/// Where a sealed thing belongs. It opens nowhere else.
///
/// @param installation the installation that sealed it
/// @param subject      whose it is
public record Label(UUID installation, Subject subject) {

    /// What a value is bound to.
    public byte[] value(UUID key, String field) {
        return Associated.with("value", 1, installation, subject, key, field);
    }

    /// What a file is bound to.
    public byte[] file(UUID key, String field) {
        return Associated.with("file", 2, installation, subject, key, field);
    }

    /// What a wrapped data key is bound to.
    public byte[] dataKey(UUID key) {
        return Associated.with("data key", 1, installation, subject, key);
    }
}
