package org.whereabouts.hotline.media;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.srtp.Opener;
import org.whereabouts.hotline.srtp.Sealer;
import org.whereabouts.hotline.voice.Law;
import org.whereabouts.hotline.voice.Tones;

/// What goes on under one agreement: whose packets are believed, how they are opened, which keys are in them.
final class Talk {

    private static final int MOST = 2048;
    /// A press that comes both as a tone and as an event is one press: frames in which it may come twice.
    private static final int TWICE = 50;

    private final Agreement agreement;
    private final Remote remote;
    private final @Nullable Sealer sealer;
    private final @Nullable Opener opener;
    private final Tones tones = new Tones();
    private final Events events = new Events();
    private final short[] samples = new short[MOST];
    private int speaker;
    private char toned = ' ';
    private int since;

    Talk(Agreement agreement) {
        this(
                agreement,
                new Remote(agreement),
                agreement.outgoing() == null ? null : new Sealer(agreement.outgoing()),
                agreement.incoming() == null ? null : new Opener(agreement.incoming()));
    }

    private Talk(Agreement agreement, Remote remote, @Nullable Sealer sealer, @Nullable Opener opener) {
        this.agreement = agreement;
        this.remote = remote;
        this.sealer = sealer;
        this.opener = opener;
    }

    /// Under another agreement. What is still the same goes on: the place that was learnt, the counts of a seal.
    Talk changed(Agreement next) {
        boolean samePlace = next.remote().equals(agreement.remote());
        boolean sameSeal = Objects.equals(next.outgoing(), agreement.outgoing());
        boolean sameOpening = Objects.equals(next.incoming(), agreement.incoming());
        Talk fresh = new Talk(next);
        return new Talk(
                next,
                samePlace && sameOpening ? remote : fresh.remote,
                sameSeal ? sealer : fresh.sealer,
                sameOpening ? opener : fresh.opener);
    }

    Agreement agreement() {
        return agreement;
    }

    Remote remote() {
        return remote;
    }

    @Nullable
    Sealer sealer() {
        return sealer;
    }

    /// Takes a datagram.
    ///
    /// @return what it held, if it is the other side's and in a way that was agreed on
    @SuppressWarnings("ByteBufferBackingArray") // Who receives has allocated it.
    @Nullable
    Heard take(ByteBuffer datagram, InetSocketAddress from) {
        Packet packet = Packet.of(datagram);
        if (packet == null || !remote.believes(from)) {
            return null;
        }
        if (opener != null) {
            int size =
                    opener.open(datagram.array(), packet.head(), datagram.limit(), packet.sequence(), packet.source());
            packet = size < 0 ? null : Packet.of(datagram.limit(size));
        }
        if (packet == null) {
            return null;
        }
        since++;
        Heard heard = heard(packet, datagram);
        if (heard != null) {
            remote.heard(from);
        }
        return heard;
    }

    /// The samples of the last packet.
    short[] samples() {
        return samples;
    }

    /// How many of the last samples were the tone of a key.
    int toneIn(Heard heard) {
        if (!tones.sounding()) {
            return 0;
        }
        return heard.key() == null ? heard.size() : heard.size() + Tones.notice();
    }

    private @Nullable Heard heard(Packet packet, ByteBuffer datagram) {
        if (packet.source() != speaker) {
            speaker = packet.source();
            events.anew();
        }
        if (packet.type() == agreement.events()) {
            Character key = events.hear(packet, datagram);
            return new Heard(packet.time(), 0, key == null || doubled(key) ? null : key);
        }
        Law law = law(packet.type());
        return law == null ? null : sound(packet, datagram, law);
    }

    private Heard sound(Packet packet, ByteBuffer datagram, Law law) {
        int size = Math.min(packet.load(), samples.length);
        for (int i = 0; i < size; i++) {
            samples[i] = law.decode(datagram.get(packet.head() + i));
        }
        Character tone = tones.hear(samples, size);
        if (tone != null) {
            toned = tone;
            since = 0;
        }
        // Who sends keys as events may leave a stump of their tones in the sound.
        return new Heard(packet.time(), size, events.any() ? null : tone);
    }

    private boolean doubled(char key) {
        boolean doubled = key == toned && since < TWICE;
        toned = ' ';
        return doubled;
    }

    private static @Nullable Law law(int type) {
        return type == Law.A.type() ? Law.A : type == Law.MU.type() ? Law.MU : null;
    }
}
