package org.whereabouts.hotline.srtp;

import java.security.MessageDigest;
import java.util.Arrays;

/// Opens what the other side has sealed, each packet once.
public final class Opener {

    /*
     * RFC 3711, 3.3.1 and 3.3.2: how often the sequence number has gone round is guessed from the highest packet so far
     * and believed when the seal proves it; a window of 64 packets keeps a copy from being heard again.
     */
    private static final int HALF = 1 << 15;
    private static final int WINDOW = 64;

    private final SessionKeys keys;
    private boolean begun;
    private int source;
    private long highest;
    private long seen;

    /// With the keys that follow from a master key.
    public Opener(MasterKey master) {
        keys = new SessionKeys(master);
    }

    /// Opens a packet in place; its load is then shorter by the seal.
    ///
    /// @param bytes    the packet
    /// @param head     how long its head is
    /// @param size     how long it is, with its seal
    /// @param sequence its number
    /// @param from     who sends it
    /// @return how long the packet is without its seal, or -1 when it is not to be believed
    public int open(byte[] bytes, int head, int size, int sequence, int from) {
        int end = size - keys.tag();
        if (end < head) {
            return -1;
        }
        boolean other = !begun || from != source;
        long index = other ? sequence : guess(sequence);
        if (index < 0 || (!other && known(index))) {
            return -1;
        }
        byte[] seal = Arrays.copyOfRange(bytes, end, size);
        if (!MessageDigest.isEqual(seal, keys.seal(bytes, end, index))) {
            return -1;
        }
        remember(other, from, index);
        keys.turn(bytes, head, end, from, index);
        return end;
    }

    private long guess(int sequence) {
        int last = (int) (highest & 0xffff);
        long turns = highest >> 16;
        if (last < HALF) {
            return (sequence - last > HALF ? turns - 1 : turns) << 16 | sequence;
        }
        return (last - HALF > sequence ? turns + 1 : turns) << 16 | sequence;
    }

    private boolean known(long index) {
        long behind = highest - index;
        return behind >= WINDOW || (behind >= 0 && ((seen >> behind) & 1) != 0);
    }

    private void remember(boolean other, int from, long index) {
        if (other) {
            begun = true;
            source = from;
            highest = index;
            seen = 1;
        } else if (index > highest) {
            long ahead = index - highest;
            seen = ahead >= WINDOW ? 1 : (seen << ahead) | 1;
            highest = index;
        } else {
            seen |= 1L << (highest - index);
        }
    }
}
