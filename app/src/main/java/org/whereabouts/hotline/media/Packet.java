package org.whereabouts.hotline.media;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// The head of an RTP packet (RFC 3550), and where in the datagram its load lies.
///
/// @param marker   the first after a silence, or of a key
/// @param type     of the payload
/// @param sequence 0 to 65,535
/// @param time     in samples, 32 bits
/// @param source   the synchronisation source
/// @param head     how many bytes come before the load
/// @param load     how many bytes the load has
record Packet(boolean marker, int type, int sequence, int time, int source, int head, int load) {

    /// The shortest head.
    static final int HEAD = 12;

    private static final int VERSION_2 = 2;

    /// Reads the head of a datagram; nothing when it is no RTP, whatever else it may be.
    static @Nullable Packet of(ByteBuffer datagram) {
        int size = datagram.remaining();
        if (size < HEAD || (datagram.get(0) & 0xff) >> 6 != VERSION_2) {
            return null;
        }
        int head = HEAD + 4 * (datagram.get(0) & 0x0f);
        if ((datagram.get(0) & 0x10) != 0) {
            head = size < head + 4 ? size + 1 : head + 4 + 4 * (datagram.getShort(head + 2) & 0xffff);
        }
        int padding = (datagram.get(0) & 0x20) == 0 ? 0 : datagram.get(size - 1) & 0xff;
        int load = size - head - padding;
        if (load < 0) {
            return null;
        }
        int second = datagram.get(1) & 0xff;
        return new Packet(
                second >= 0x80,
                second & 0x7f,
                datagram.getShort(2) & 0xffff,
                datagram.getInt(4),
                datagram.getInt(8),
                head,
                load);
    }

    /// Writes the head at the beginning of a buffer.
    void write(ByteBuffer into) {
        into.clear();
        into.put((byte) (VERSION_2 << 6)).put((byte) (type | (marker ? 0x80 : 0)));
        into.putShort((short) sequence).putInt(time).putInt(source);
    }
}
