package org.whereabouts.hotline.phone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.hotline.phone.TestMedia.Came;

/// The cable between a real telephone and the line, for one call over UDP in A-law: passes everything on at once, and
/// notes when each packet of sound went by. A telephone plays what comes, and tells nobody when it came.
public final class Wire implements AutoCloseable {

    /*
     * The telephone dials the wire. In the two descriptions of the session the wire puts ports of its own, so that sound
     * goes through it both ways. What the line asks in the call it asks the telephone itself, at its contact; nothing of
     * that says where the sound goes.
     */
    private static final Pattern PORT = Pattern.compile("m=audio (\\d+)");
    private static final int HEAD = 12;

    private final DatagramSocket signals = socket();
    private final DatagramSocket towardsLine = socket();
    private final DatagramSocket towardsPhone = socket();
    private final int line;
    private final List<Came> toPhone = Collections.synchronizedList(new ArrayList<>());
    private final List<Came> toLine = Collections.synchronizedList(new ArrayList<>());
    private volatile int phone;
    private volatile int phoneSound;
    private volatile int lineSound;

    /// @param line the port of the line
    @SuppressWarnings("ThreadPriorityCheck") // So that it notes the time of a packet, and not its own.
    public Wire(int line) throws IOException {
        this.line = line;
        Thread.ofVirtual().start(this::signal);
        Thread.ofPlatform()
                .daemon()
                .priority(Thread.MAX_PRIORITY)
                .start(() -> pass(towardsLine, toPhone, towardsPhone, () -> phoneSound));
        Thread.ofPlatform().daemon().start(() -> pass(towardsPhone, toLine, towardsLine, () -> lineSound));
    }

    private static DatagramSocket socket() {
        try {
            return new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new AssertionError(none);
        }
    }

    /// Whom the telephone dials.
    public String address() {
        return "sip:hotline@127.0.0.1:" + signals.getLocalPort();
    }

    private void signal() {
        byte[] buffer = new byte[8192];
        while (!signals.isClosed()) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                signals.receive(packet);
                String text = new String(buffer, 0, packet.getLength(), StandardCharsets.ISO_8859_1);
                boolean ofTheLine = packet.getPort() == line;
                if (!ofTheLine) {
                    phone = packet.getPort();
                }
                byte[] changed = (ofTheLine
                                ? rewired(text, towardsPhone, port -> lineSound = port)
                                : rewired(text, towardsLine, port -> phoneSound = port))
                        .getBytes(StandardCharsets.ISO_8859_1);
                send(signals, changed, changed.length, ofTheLine ? phone : line);
            } catch (IOException closed) {
                return;
            }
        }
    }

    /// A message with our port in its description, where it has one.
    private static String rewired(String message, DatagramSocket ours, IntConsumer theirs) {
        int head = message.indexOf("\r\n\r\n") + 4;
        Matcher sound = PORT.matcher(message.substring(Math.max(0, head)));
        if (head < 4 || !sound.find()) {
            return message;
        }
        theirs.accept(Integer.parseInt(sound.group(1)));
        String body = sound.replaceFirst("m=audio " + ours.getLocalPort());
        return message.substring(0, head).replaceFirst("(?i)Content-Length: *\\d+", "Content-Length: " + body.length())
                + body;
    }

    private static void pass(DatagramSocket in, List<Came> noted, DatagramSocket out, IntSupplier to) {
        byte[] buffer = new byte[2048];
        while (!in.isClosed()) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                in.receive(packet);
                long now = System.nanoTime();
                send(out, buffer, packet.getLength(), to.getAsInt());
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, packet.getLength());
                byte[] load = Arrays.copyOfRange(buffer, Math.min(HEAD, packet.getLength()), packet.getLength());
                noted.add(new Came(now, bytes.get(1) & 0x7f, bytes.getShort(2) & 0xffff, bytes.getInt(4), load));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void send(DatagramSocket by, byte[] bytes, int length, int port) throws IOException {
        if (port > 0) {
            by.send(new DatagramPacket(bytes, length, InetAddress.getLoopbackAddress(), port));
        }
    }

    /// What the line has sent until now.
    public Track heard() {
        return Track.of(toPhone);
    }

    /// What the telephone has sent until now.
    public Track said() {
        return Track.of(toLine);
    }

    @Override
    public void close() {
        signals.close();
        towardsLine.close();
        towardsPhone.close();
    }
}
