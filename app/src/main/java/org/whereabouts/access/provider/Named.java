package org.whereabouts.access.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// The provider that an installation names.
///
/// @param issuer   its address, which is also its name in what it signs
/// @param clientId how it knows this installation
/// @param secret   by which it knows it; blank where the proof of the code has to be enough
/// @param name     what officers call the organisation
record Named(String issuer, String clientId, String secret, String name) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /// Whether what is asked and answered there can be heard by nobody else.
    static boolean isSafe(String address) {
        try {
            return isSafe(new URI(address));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static boolean isSafe(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || (scheme.equals("http") && THIS_MACHINE.contains(host));
    }

    /// Not its secret.
    @Override
    public String toString() {
        return issuer;
    }
}
