package org.whereabouts.exchange.hooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tells addresses of the public network from those behind our own walls, to which nobody sends us.
@Component
class PublicAddress {

    private static final int LONGEST = 500;

    private final boolean withinToo;

    /// @param withinToo whether addresses of one's own network are taken as well, without https: for trying it out
    PublicAddress(@Value("${whereabouts.webhooks.private-addresses:false}") boolean withinToo) {
        this.withinToo = withinToo;
    }

    /// Whether something may be sent there now. Asked again before each sending: a name can be given to another
    /// machine.
    boolean admits(URI address) {
        String host = address.getHost();
        if (host == null || address.getUserInfo() != null || address.toString().length() > LONGEST) {
            return false;
        }
        if (withinToo) {
            return "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        }
        try {
            return "https".equals(address.getScheme())
                    && Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddress::isPublic);
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            // 2000::/3 is what is given out; of it, tunnels (2001:0::/32, 2002::/16) lead wherever they say.
            boolean tunnel = first == 0x20 && (second == 0x02 || (second == 0x01 && bytes[2] == 0 && bytes[3] == 0));
            return first >> 5 == 1 && !tunnel;
        }
        return first != 0 && first < 240 && !isShared(first, second);
    }

    /// Networks of carriers (RFC 6598), of protocols (RFC 6890), of tests (RFC 2544).
    private static boolean isShared(int first, int second) {
        return (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0)
                || (first == 198 && (second == 18 || second == 19));
    }
}
