package org.whereabouts.access.joining;

import org.springframework.core.env.Environment;
import org.whereabouts.access.signin.Token;

/// One-time links as they are handed out.
public final class Links {

    private Links() {}

    /// The link with a secret, at the address by which officers reach the service.
    public static String of(Environment settings, Token token) {
        String named = settings.getProperty("whereabouts.address", "").strip();
        String port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        String base = named.isEmpty() ? "http://localhost:" + port : named.replaceAll("/+$", "");
        return base + "/desk/welcome/" + token.text();
    }
}
