package org.whereabouts.hotline.media;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/// Where the other side's sound comes from, and ours goes to.
final class Remote {

    /*
     * A telephone behind a router does not know its own address, so ours goes to where its packets come from ("symmetric
     * RTP", RFC 4961). Whoever believes any packet can be robbed of a call by a spray of packets ("RTP bleed"): so only
     * packets are believed that come from the machine that the description names or that signals, from anywhere only
     * when the description names an address that nobody can reach, or when a seal proves them. Another place of the same
     * call is believed when the former has been silent for two seconds.
     */
    private static final int SILENT = 100;

    private final Agreement agreement;
    private InetSocketAddress target;
    private boolean latched;
    private int silent;

    Remote(Agreement agreement) {
        this.agreement = agreement;
        this.target = agreement.remote();
    }

    InetSocketAddress target() {
        return target;
    }

    /// One more frame of time went by.
    void tick() {
        silent++;
    }

    /// For how many frames nothing has come.
    int silent() {
        return silent;
    }

    /// Whether a packet may be the other side's.
    boolean believes(InetSocketAddress from) {
        if (latched && silent < SILENT) {
            return from.equals(target);
        }
        return agreement.incoming() != null || plausible(from.getAddress());
    }

    /// Notes that a packet was the other side's.
    void heard(InetSocketAddress from) {
        silent = 0;
        if (!latched || !from.equals(target)) {
            latched = true;
            target = from;
        }
    }

    private boolean plausible(InetAddress from) {
        InetAddress named = agreement.remote().getAddress();
        return from.equals(named) || from.equals(agreement.peer()) || unreachable(named);
    }

    private static boolean unreachable(InetAddress address) {
        return address.isSiteLocalAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress();
    }
}
