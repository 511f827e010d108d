package org.whereabouts.access.signin;

import java.net.URI;
import org.springframework.core.env.Environment;

/// Where officers reach the service: passkeys, links, and what a provider sends back are good for it alone.
public final class Address {

    private Address() {}

    /// Of this installation, without a slash at its end.
    public static URI of(Environment settings) {
        String named = settings.getProperty("whereabouts.address", "").strip();
        String port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        return URI.create(named.isEmpty() ? "http://localhost:" + port : named.replaceAll("/+$", ""));
    }
}
