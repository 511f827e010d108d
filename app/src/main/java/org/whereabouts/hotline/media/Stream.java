package org.whereabouts.hotline.media;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.voice.Playout;
import org.whereabouts.hotline.voice.Source;
import org.whereabouts.hotline.voice.Tape;

/// The sound of one side of a call: what it is to hear, and what it says.
///
/// The clock sends and receives; all other methods may be called by anybody at any time.
public final class Stream implements AutoCloseable {

    private static final int MOST = 2048;
    /// Packets that are read in one beat; whoever sends more waits, and the others do not.
    private static final int A_BEAT = 16;
    private static final int DESERTED = 50 * 180;

    private final DatagramChannel channel;
    private final Beat beat;
    private final Ear ear;
    private final Sending sending = new Sending();
    private final ByteBuffer datagram = ByteBuffer.allocate(MOST);
    private volatile @Nullable Talk talk;
    private volatile @Nullable Playing playing;
    private long played;
    private volatile @Nullable Tape tape;
    private volatile @Nullable Playout playout;
    private final int port;

    private Stream(DatagramChannel channel, Beat beat, Ear ear) throws IOException {
        this.channel = channel;
        this.beat = beat;
        this.ear = ear;
        this.port = ((InetSocketAddress) channel.getLocalAddress()).getPort();
    }

    /// Opens a port; nothing is sent or heard yet.
    ///
    /// @return nothing when no port is free
    public static Optional<Stream> open(Ports ports, Beat beat, Ear ear) {
        try {
            Optional<DatagramChannel> channel = ports.take();
            if (channel.isEmpty()) {
                return Optional.empty();
            }
            var stream = new Stream(channel.get(), beat, ear);
            beat.add(stream);
            return Optional.of(stream);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// The port that the other side's sound is to come to.
    public int port() {
        return port;
    }

    /// Goes by an agreement from now on.
    public void agree(Agreement agreement) {
        Talk now = talk;
        talk = now == null ? new Talk(agreement) : now.changed(agreement);
    }

    /// Lets the other side hear a sound, once.
    ///
    /// @return its number; the ear is told it at the end
    public synchronized long play(Sound sound) {
        playing = new Playing(Source.of(sound), ++played);
        return played;
    }

    /// Lets the other side hear a sound, over and over.
    public void playAgain(Sound sound) {
        playing = sound.size() == 0 ? null : new Playing(Source.again(sound), 0);
    }

    /// Plays nothing any more.
    public void hush() {
        playing = null;
    }

    /// Records what the other side says from now on; null ends it.
    public void record(@Nullable Tape onto) {
        tape = onto;
    }

    /// Lets this side hear what another one says, from now on.
    public void hear(Stream other) {
        var even = new Playout();
        other.playout = even;
        playing = new Playing(even, 0);
    }

    /// Ends [#hear]: this side hears nothing of the other any more.
    public void part(Stream other) {
        other.playout = null;
        playing = null;
    }

    /// Sends the packet of this beat.
    ///
    /// @return whether one was sent
    boolean send() {
        Talk now = talk;
        if (now == null) {
            return false;
        }
        if (!now.agreement().sends()) {
            sending.skip();
            return false;
        }
        Playing sound = playing;
        ByteBuffer packet = sending.next(now, sound == null ? null : sound.source);
        boolean sent = send(packet, now);
        if (sound != null && sending.ended()) {
            end(sound);
        }
        return sent;
    }

    private boolean send(ByteBuffer packet, Talk now) {
        try {
            return channel.send(packet, now.remote().target()) > 0;
        } catch (IOException unreachable) {
            return false;
        }
    }

    private synchronized void end(Playing sound) {
        if (playing == sound) {
            playing = null;
        }
        ear.played(sound.number);
    }

    /// Takes what has come.
    boolean receive() {
        Talk now = talk;
        if (now != null) {
            now.remote().tick();
            read(now);
            if (now.agreement().hears() && now.remote().silent() == DESERTED) {
                ear.deserted();
            }
        }
        Tape recording = tape;
        if (recording != null && recording.over()) {
            tape = null;
            ear.recorded(recording);
        }
        return true;
    }

    private void read(Talk now) {
        try {
            for (int i = 0; i < A_BEAT; i++) {
                datagram.clear();
                if (!(channel.receive(datagram) instanceof InetSocketAddress from)) {
                    return;
                }
                datagram.flip();
                Heard heard = now.take(datagram, from);
                if (heard != null) {
                    pass(heard, now);
                }
            }
        } catch (IOException closed) {
            // The call is over, or an ICMP message says that nobody listens there: nothing has come.
        }
    }

    private void pass(Heard heard, Talk now) {
        Tape recording = tape;
        Playout other = playout;
        if (heard.size() > 0) {
            if (recording != null) {
                recording.put(heard.time(), now.samples(), heard.size());
                recording.silence(now.toneIn(heard));
            }
            if (other != null) {
                other.put(heard.time(), now.samples(), heard.size());
            }
        }
        if (heard.key() != null) {
            ear.pressed(heard.key());
        }
    }

    /// What is being played.
    private static final class Playing {
        private final Source source;
        private final long number;

        Playing(Source source, long number) {
            this.source = source;
            this.number = number;
        }
    }

    @Override
    public void close() {
        beat.remove(this);
        try {
            channel.close();
        } catch (IOException gone) {
            // It is closed.
        }
    }
}
