package org.whereabouts.registry;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.whereabouts.audit.Sha256;

/// The first 128 bits of the SHA-256 of what a statement says: equal exactly when two statements say the same, up to a
/// chance of one in 10²⁷ for a list of a million rows.
///
/// @param bits the bits, in the form that the database keeps
public record Fingerprint(UUID bits) {

    /// The fingerprint of a statement.
    ///
    /// @param canonical the statement in its stored form, which is the same for equal statements
    public static Fingerprint of(byte[] canonical) {
        var first = ByteBuffer.wrap(Sha256.algorithm().digest(canonical));
        return new Fingerprint(new UUID(first.getLong(), first.getLong()));
    }
}
