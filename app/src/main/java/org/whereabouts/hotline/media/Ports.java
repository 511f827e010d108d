package org.whereabouts.hotline.media;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.util.Optional;

/// The ports that sound may come to; even ones, each for one side of one call.
public final class Ports {

    private static final int BUFFER = 64 * 1024;
    /// Expedited forwarding (RFC 3246): what routers that know it let pass first.
    private static final int EXPEDITED = 0xb8;

    private final InetAddress address;
    private final int first;
    private final int count;
    private int next;

    /// @param address on this machine
    /// @param first   the lowest, even
    /// @param last    the highest
    public Ports(InetAddress address, int first, int last) {
        this.address = address;
        this.first = first + (first & 1);
        this.count = (last - this.first) / 2 + 1;
    }

    /// Takes a port that nobody else has; nothing when all are taken.
    synchronized Optional<DatagramChannel> take() throws IOException {
        for (int tried = 0; tried < count; tried++) {
            int port = first + 2 * next;
            next = (next + 1) % count;
            DatagramChannel channel = DatagramChannel.open();
            try {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
                channel.setOption(StandardSocketOptions.IP_TOS, EXPEDITED);
                channel.bind(new InetSocketAddress(address, port));
                channel.configureBlocking(false);
                return Optional.of(channel);
            } catch (IOException taken) {
                channel.close();
            }
        }
        return Optional.empty();
    }
}
