package org.whereabouts.access.joining;

import org.springframework.core.env.Environment;
import org.whereabouts.access.signin.Address;
import org.whereabouts.access.signin.Token;

/// One-time links as they are handed out.
public final class Links {

    private Links() {}

    /// The link with a secret, at the address by which officers reach the service.
    public static String of(Environment settings, Token token) {
        return Address.of(settings) + "/desk/welcome/" + token.text();
    }
}
