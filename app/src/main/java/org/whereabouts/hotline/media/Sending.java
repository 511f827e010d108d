package org.whereabouts.hotline.media;

import java.nio.ByteBuffer;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.srtp.Sealer;
import org.whereabouts.hotline.voice.Comfort;
import org.whereabouts.hotline.voice.Law;
import org.whereabouts.hotline.voice.Source;

/// Makes packets of what is to be heard, one every 20 ms.
final class Sending {

    static final int FRAME = 160;

    private static final int MOST = 256;

    private final short[] frame = new short[FRAME];
    private final ByteBuffer buffer = ByteBuffer.allocate(MOST);
    private final int source = ThreadLocalRandom.current().nextInt();
    private final Comfort comfort = new Comfort();
    private int sequence = ThreadLocalRandom.current().nextInt(1 << 15);
    private int time = ThreadLocalRandom.current().nextInt();
    private boolean marked;
    private boolean ended;

    /// The next packet; hush when nothing is to be heard.
    ByteBuffer next(Talk talk, @Nullable Source sound) {
        ended = false;
        if (sound == null) {
            comfort.next(frame);
        } else {
            ended = !sound.next(frame);
        }
        Law law = talk.agreement().law();
        var packet = new Packet(!marked, law.type(), sequence++ & 0xffff, time, source, Packet.HEAD, FRAME);
        marked = true;
        packet.write(buffer);
        for (short sample : frame) {
            buffer.put(law.encode(sample));
        }
        int size = talk.sealer() == null ? buffer.position() : seal(talk.sealer(), packet);
        pass();
        return buffer.clear().limit(size);
    }

    /// Whether the sound was at its end with the last packet.
    boolean ended() {
        return ended;
    }

    /// Lets the time of a frame go by without a packet.
    void skip() {
        marked = false;
        pass();
    }

    private int seal(Sealer sealer, Packet packet) {
        return sealer.seal(buffer.array(), packet.head(), buffer.position(), packet.sequence(), packet.source());
    }

    private void pass() {
        time += FRAME;
    }
}
