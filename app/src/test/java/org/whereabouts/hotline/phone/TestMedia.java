package org.whereabouts.hotline.phone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.voice.Law;

/// The sound of a telephone for tests: sends packets of its own making, and keeps what comes.
public final class TestMedia implements AutoCloseable {

    private static final int FRAME = 160;
    private static final String KEYS = "0123456789*#ABCD";

    private final DatagramSocket socket;
    private final Law law;
    private final List<Came> came = new CopyOnWriteArrayList<>();
    private int port;
    private int sequence = 65_500;
    private int time = 1_000;

    /// A packet that came.
    ///
    /// @param nanos   when, by System.nanoTime()
    /// @param type    of the payload
    /// @param time    by its sender
    /// @param load    what it held
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes them.
    public record Came(long nanos, int type, int sequence, int time, byte[] load) {}

    @SuppressWarnings("ThreadPriorityCheck") // So that it notes the time of a packet, and not its own.
    TestMedia(Law law) throws IOException {
        this.law = law;
        this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        socket.setReceiveBufferSize(1 << 20);
        Thread.ofPlatform().daemon().priority(Thread.MAX_PRIORITY).start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    void speakTo(int there) {
        port = there;
    }

    /// Says something, in the pace of speech.
    public void say(Sound sound) throws Exception {
        long due = System.nanoTime();
        short[] frame = new short[FRAME];
        for (int at = 0; at < sound.size(); at += FRAME) {
            sound.copy(at, frame);
            byte[] load = new byte[FRAME];
            for (int i = 0; i < FRAME; i++) {
                load[i] = law.encode(frame[i]);
            }
            send(packet(law.type(), false, time, load));
            time += FRAME;
            due += 20_000_000;
            Thread.sleep(java.time.Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        }
    }

    /// Presses a key for a tenth of a second, as an event beside the sound.
    public void press(char key) throws Exception {
        for (int i = 0; i < 8; i++) {
            boolean end = i >= 5;
            byte[] load = {
                (byte) KEYS.indexOf(key),
                (byte) (end ? 0x8a : 0x0a),
                (byte) (((i + 1) * FRAME) >> 8),
                (byte) ((i + 1) * FRAME)
            };
            send(packet(101, i == 0, time, load));
            Thread.sleep(end ? 1 : 20);
        }
        time += 10 * FRAME;
        say(Sound.silence(java.time.Duration.ofMillis(60)));
    }

    /// Sends bytes as they are.
    public void send(byte[] bytes) throws IOException {
        if (port > 0) {
            socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
        }
    }

    private byte[] packet(int type, boolean marker, int at, byte[] load) {
        return ByteBuffer.allocate(12 + load.length)
                .put((byte) 0x80)
                .put((byte) (type | (marker ? 0x80 : 0)))
                .putShort((short) sequence++)
                .putInt(at)
                .putInt(0x1234567)
                .put(load)
                .array();
    }

    private void listen() {
        byte[] buffer = new byte[2048];
        while (!socket.isClosed()) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                long now = System.nanoTime();
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, packet.getLength());
                byte[] load = new byte[packet.getLength() - 12];
                bytes.get(12, load);
                came.add(new Came(now, bytes.get(1) & 0x7f, bytes.getShort(2) & 0xffff, bytes.getInt(4), load));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /// What has come until now.
    public List<Came> came() {
        return List.copyOf(came);
    }

    /// What has been heard until now, as samples in the order of the sender's time.
    public short[] heard() {
        List<Short> samples = new ArrayList<>();
        for (Came packet : came()) {
            for (byte code : packet.load()) {
                samples.add(law.decode(code));
            }
        }
        short[] heard = new short[samples.size()];
        for (int i = 0; i < heard.length; i++) {
            heard[i] = samples.get(i);
        }
        return heard;
    }

    /// The longest time between two packets, in milliseconds.
    public double longestGap() {
        List<Came> all = came();
        long longest = 0;
        for (int i = 1; i < all.size(); i++) {
            longest = Math.max(longest, all.get(i).nanos() - all.get(i - 1).nanos());
        }
        return longest / 1e6;
    }

    @Override
    public void close() {
        socket.close();
    }
}
