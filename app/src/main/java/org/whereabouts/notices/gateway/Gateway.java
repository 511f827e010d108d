package org.whereabouts.notices.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/// The gateway that sends text messages, as it was set up.
///
/// @param address  where messages are posted to; empty when there is none
/// @param secret   shared with it; signs every message
/// @param patience how long it may be silent
record Gateway(String address, String secret, Duration patience) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    Gateway {
        if (!address.isEmpty() && !safe(URI.create(address))) {
            throw new IllegalArgumentException("WA-1302 the text message gateway needs an https address");
        }
    }

    private static boolean safe(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || (scheme.equals("http") && THIS_MACHINE.contains(address.getHost()));
    }

    boolean ready() {
        return !address.isEmpty() && !secret.isEmpty();
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "gateway";
    }
}
