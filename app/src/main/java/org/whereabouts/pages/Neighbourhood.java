package org.whereabouts.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, no closer than a neighbourhood: three of the four numbers of an IPv4
/// address, the first 48 bits of another. Kept for an hour, to count wrong guesses.
public final class Neighbourhood {

    private static final int V4 = 3;
    private static final int V6 = 6;
    private static final int V6_OF_A_NETWORK = 7;

    private Neighbourhood() {}

    /// Of a request; empty when it came from this machine and says nothing of whom it was passed on for.
    public static String of(HttpServletRequest request) {
        return of(request, V6);
    }

    /// The network of a request, by which answers are counted: as near as that for IPv4, the first 56 bits of another.
    public static String network(HttpServletRequest request) {
        return of(request, V6_OF_A_NETWORK);
    }

    private static String of(HttpServletRequest request, int v6) {
        InetAddress address = read(request.getRemoteAddr());
        if (address != null && address.isLoopbackAddress()) {
            String passedOn = request.getHeader("X-Forwarded-For");
            address = passedOn == null ? null : read(passedOn.substring(passedOn.lastIndexOf(',') + 1));
        }
        if (address == null) {
            return "";
        }
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? V4 : v6));
    }

    private static @org.jspecify.annotations.Nullable InetAddress read(String literal) {
        try {
            return InetAddress.ofLiteral(literal.strip());
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
