package org.whereabouts.hotline.phone;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.whereabouts.hotline.calling.Line;
import org.whereabouts.hotline.calling.Networks;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.media.Ports;
import org.whereabouts.hotline.sdp.Manners;
import org.whereabouts.hotline.sip.Place;
import org.whereabouts.hotline.trunk.Registering;
import org.whereabouts.hotline.trunk.Trunk;
import org.whereabouts.hotline.voice.Law;

/// An open line for tests, on the loopback, at a port that was free.
public final class TestLine implements AutoCloseable {

    private final Line line;
    private final int port;
    private final Optional<Place.Tls> tls;
    private final BlockingQueue<Registering.State> told = new LinkedBlockingQueue<>();

    private TestLine(
            Answering answering, Optional<Place.Tls> tls, int most, Optional<Trunk> trunk, Manners.Sealing sealing)
            throws Exception {
        port = free();
        this.tls = tls;
        InetAddress here = InetAddress.getLoopbackAddress();
        int sound = 20_000 + 2 * (int) (Math.random() * 10_000);
        line = Line.open(
                new Line.Wishes(
                        new Place(here, port, "127.0.0.1", tls),
                        new Manners("127.0.0.1", List.of(Law.A, Law.MU), sealing),
                        new Ports(here, sound, sound + 1000),
                        most,
                        new Networks(List.of()),
                        trunk),
                answering,
                told::add,
                Clock.systemUTC());
    }

    public static TestLine open(Answering answering) throws Exception {
        return new TestLine(answering, Optional.empty(), 100, Optional.empty(), Manners.Sealing.WHERE_ASKED);
    }

    public static TestLine open(Answering answering, int most) throws Exception {
        return new TestLine(answering, Optional.empty(), most, Optional.empty(), Manners.Sealing.WHERE_ASKED);
    }

    public static TestLine open(Answering answering, Trunk trunk) throws Exception {
        return new TestLine(answering, Optional.empty(), 100, Optional.of(trunk), Manners.Sealing.WHERE_ASKED);
    }

    public static TestLine open(Answering answering, Place.Tls tls, Manners.Sealing sealing) throws Exception {
        return new TestLine(answering, Optional.of(tls), 100, Optional.empty(), sealing);
    }

    public int port() {
        return port;
    }

    /// The port for TLS.
    public int tls() {
        return tls.orElseThrow().port();
    }

    public Line line() {
        return line;
    }

    public BlockingQueue<Registering.State> told() {
        return told;
    }

    /// A port that is free for UDP and TCP.
    public static int free() throws Exception {
        while (true) {
            try (var tcp = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    var udp = new DatagramSocket(tcp.getLocalPort(), InetAddress.getLoopbackAddress())) {
                return udp.getLocalPort();
            } catch (java.net.BindException taken) {
                // Another one.
            }
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
