package org.whereabouts.hotline.media;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Hears keys that are sent as events beside the sound (RFC 4733).
final class Events {

    private static final String KEYS = "0123456789*#ABCD";
    private static final int SIZE = 4;

    private boolean any;
    private int last;

    /// Reads an event. Each is sent many times with the time at which its key went down, and counts once, at its first
    /// packet that arrives.
    ///
    /// @return the key, when it is a new one
    @Nullable
    Character hear(Packet packet, ByteBuffer datagram) {
        if (packet.load() < SIZE) {
            return null;
        }
        int event = datagram.get(packet.head()) & 0xff;
        if (event >= KEYS.length() || (any && packet.time() - last <= 0)) {
            return null;
        }
        any = true;
        last = packet.time();
        return KEYS.charAt(event);
    }

    /// Whether the other side has sent any.
    boolean any() {
        return any;
    }

    /// Forgets the time of the last one: another sender counts otherwise.
    void anew() {
        any = false;
    }
}
