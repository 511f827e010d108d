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

    private TestLine(Answering answering, Wanted wanted) throws Exception {
        port = free();
        this.tls = wanted.tls();
        InetAddress here = InetAddress.getLoopbackAddress();
        int sound = 20_000 + 2 * (int) (Math.random() * 10_000);
        line = Line.open(
                new Line.Wishes(
                        new Place(here, port, "127.0.0.1", tls),
                        new Manners("127.0.0.1", List.of(Law.A, Law.MU), wanted.sealing()),
                        new Ports(here, sound, sound + 1000),
                        wanted.most(),
                        wanted.session(),
                        new Networks(List.of()),
                        wanted.trunk()),
                answering,
                told::add,
                wanted.clock());
    }

    /// What is unusual about a line.
    ///
    /// @param session the shortest, in seconds
    private record Wanted(
            Optional<Place.Tls> tls,
            int most,
            int session,
            Optional<Trunk> trunk,
            Manners.Sealing sealing,
            Clock clock) {

        static final Wanted NOTHING =
                new Wanted(Optional.empty(), 100, 90, Optional.empty(), Manners.Sealing.WHERE_ASKED, Clock.systemUTC());

        Wanted most(int calls) {
            return new Wanted(tls, calls, session, trunk, sealing, clock);
        }

        Wanted session(int least) {
            return new Wanted(tls, most, least, trunk, sealing, clock);
        }

        Wanted trunk(Trunk at) {
            return new Wanted(tls, most, session, Optional.of(at), sealing, clock);
        }

        Wanted tls(Place.Tls with) {
            return new Wanted(Optional.of(with), most, session, trunk, sealing, clock);
        }

        Wanted sealing(Manners.Sealing how) {
            return new Wanted(tls, most, session, trunk, how, clock);
        }

        Wanted clock(Clock by) {
            return new Wanted(tls, most, session, trunk, sealing, by);
        }
    }

    public static TestLine open(Answering answering) throws Exception {
        return new TestLine(answering, Wanted.NOTHING);
    }

    /// By the clock of a test.
    public static TestLine open(Answering answering, Clock clock) throws Exception {
        return new TestLine(answering, Wanted.NOTHING.clock(clock));
    }

    public static TestLine open(Answering answering, int most) throws Exception {
        return new TestLine(answering, Wanted.NOTHING.most(most));
    }

    /// Agrees to sessions that are as short as some seconds.
    public static TestLine brief(Answering answering, int seconds) throws Exception {
        return new TestLine(answering, Wanted.NOTHING.session(seconds));
    }

    public static TestLine open(Answering answering, Trunk trunk) throws Exception {
        return new TestLine(answering, Wanted.NOTHING.trunk(trunk));
    }

    /// At a trunk over TLS.
    public static TestLine open(Answering answering, Trunk trunk, Place.Tls tls) throws Exception {
        return new TestLine(answering, Wanted.NOTHING.trunk(trunk).tls(tls));
    }

    public static TestLine open(Answering answering, Place.Tls tls, Manners.Sealing sealing) throws Exception {
        return new TestLine(answering, Wanted.NOTHING.tls(tls).sealing(sealing));
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
