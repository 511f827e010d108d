package org.whereabouts.hotline.sip;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the line can be reached.
///
/// @param address  on this machine
/// @param port     of UDP and TCP
/// @param called   the address by which others reach it: the same, or that of a router before it
/// @param tls      what is needed to speak TLS
public record Place(InetAddress address, int port, String called, Optional<Tls> tls) {

    /// A certificate of our own, and whom we believe.
    ///
    /// @param port     for TLS
    /// @param keys     PKCS #12, with the certificate and its key; without, nobody can reach us over TLS
    /// @param password of that file
    /// @param trusted  PEM with authorities that are believed; without, those that Java believes
    public record Tls(
            int port,
            @Nullable Path keys,
            String password,
            @Nullable Path trusted) {
        @Override
        public String toString() {
            return "TLS at " + port;
        }
    }

    /// The port of a transport.
    int port(String transport) {
        return transport.equalsIgnoreCase("tls") ? tls.map(Tls::port).orElse(port) : port;
    }
}
