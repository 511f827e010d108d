package org.whereabouts.telegram.own;

/// Something that an [OwnKey] sealed, as it is kept.
public final class Locked {

    private final byte[] bytes;

    /// @param bytes as they are kept
    public Locked(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// As they are kept.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "sealed";
    }
}
