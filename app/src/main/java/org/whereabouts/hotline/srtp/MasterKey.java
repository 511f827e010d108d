package org.whereabouts.hotline.srtp;

import java.security.SecureRandom;
import java.util.Arrays;

/// A master key of SRTP with its salt, and how much of each packet's seal is sent (RFC 3711, RFC 4568).
public final class MasterKey {

    /// Bytes of key and salt together.
    public static final int SIZE = 30;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;
    private final int tag;

    /// @param bytes 16 of key and 14 of salt
    /// @param tag   bytes of the seal: 10 or 4
    public MasterKey(byte[] bytes, int tag) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("WA-1601 a master key of another length");
        }
        this.bytes = bytes.clone();
        this.tag = tag;
    }

    /// A new one.
    public static MasterKey fresh(int tag) {
        byte[] bytes = new byte[SIZE];
        RANDOM.nextBytes(bytes);
        return new MasterKey(bytes, tag);
    }

    /// Key and salt; a copy.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Bytes of the seal.
    public int tag() {
        return tag;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey that && tag == that.tag && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "master key";
    }
}
