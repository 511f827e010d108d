package org.whereabouts.sealing.cipher;

import java.util.Arrays;

/// Bytes that nobody changes and nobody prints: what is equal is equal by content, and a log shows the
/// length alone.
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// A copy of these bytes.
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /// A copy of the content.
    public byte[] array() {
        return content.clone();
    }

    /// How many there are.
    public int length() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "(" + content.length + " bytes)";
    }
}
