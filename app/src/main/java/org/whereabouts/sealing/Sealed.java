package org.whereabouts.sealing;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.whereabouts.sealing.cipher.Bytes;

/// A sealed value: its version, the id of the key that opens it, and what nobody can read.
///
/// @param content all of it, as it is stored
public record Sealed(Bytes content) {

    /// The only way of sealing values so far.
    static final byte VALUE = 1;
    /// The only way of sealing files so far.
    static final byte FILE = 2;
    /// How much stands before what is sealed.
    static final int HEAD = 1 + 2 * Long.BYTES;

    public Sealed {
        if (content.length() <= HEAD) {
            throw new DoesNotOpen("WA-0921 not a sealed value");
        }
    }

    /// A value as it was stored.
    public static Sealed of(byte[] stored) {
        return new Sealed(Bytes.of(stored));
    }

    static byte[] head(byte version, UUID key) {
        return ByteBuffer.allocate(HEAD)
                .put(version)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }

    static Sealed of(UUID key, byte[] sealed) {
        return of(ByteBuffer.allocate(HEAD + sealed.length)
                .put(head(VALUE, key))
                .put(sealed)
                .array());
    }

    /// The key named in a head.
    static UUID key(byte[] head, byte version) {
        ByteBuffer read = ByteBuffer.wrap(head);
        if (read.get() != version) {
            throw new DoesNotOpen("WA-0922 sealed in a way that this version does not know");
        }
        return new UUID(read.getLong(), read.getLong());
    }

    /// As it is to be stored.
    public byte[] bytes() {
        return content.array();
    }

    UUID key() {
        return key(content.array(), VALUE);
    }

    byte[] body() {
        byte[] all = content.array();
        return java.util.Arrays.copyOfRange(all, HEAD, all.length);
    }

    @Override
    public String toString() {
        return "sealed " + content;
    }
}
