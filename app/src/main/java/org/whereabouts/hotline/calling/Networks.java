package org.whereabouts.hotline.calling;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The networks from which calls are taken.
///
/// @param networks none for all there are
public record Networks(List<Network> networks) {

    public Networks {
        networks = List.copyOf(networks);
    }

    /// A network.
    ///
    /// @param address one in it
    /// @param bits    how many of the first bits all in it share
    public record Network(InetAddress address, int bits) {

        boolean contains(InetAddress other) {
            byte[] ours = address.getAddress();
            byte[] theirs = other.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Reads `192.0.2.0/24, 198.51.100.7`; nothing when it cannot be read.
    public static Optional<Networks> of(String text) {
        List<Network> networks = new ArrayList<>();
        for (String part : text.split(",")) {
            if (part.isBlank()) {
                continue;
            }
            String[] halves = part.strip().split("/", 2);
            try {
                InetAddress address = InetAddress.ofLiteral(halves[0]);
                int most = address.getAddress().length * 8;
                int bits = halves.length == 1 ? most : Integer.parseInt(halves[1]);
                if (bits < 0 || bits > most) {
                    return Optional.empty();
                }
                networks.add(new Network(address, bits));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }
        return Optional.of(new Networks(networks));
    }

    boolean contain(@Nullable InetAddress address) {
        return networks.isEmpty()
                || (address != null && networks.stream().anyMatch(network -> network.contains(address)));
    }
}
