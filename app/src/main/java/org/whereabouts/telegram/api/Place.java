package org.whereabouts.telegram.api;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Where the Bot API is, and who we are there.
///
/// @param address  of the server, `https://api.telegram.org` or one's own
/// @param token    of the bot
/// @param patience how long it may be silent, beyond what it is asked to wait
public record Place(String address, String token, Duration patience) {

    private static final Pattern TOKEN = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{20,100}");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Place {
        if (!isToken(token)) {
            throw new IllegalArgumentException("WA-1701 that is no token of a bot");
        }
        if (!isSafe(URI.create(address))) {
            throw new IllegalArgumentException("WA-1702 the Bot API needs an https address");
        }
    }

    private static boolean isSafe(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || (scheme.equals("http") && THIS_MACHINE.contains(address.getHost()));
    }

    /// Whether something can be a token.
    public static boolean isToken(String written) {
        return TOKEN.matcher(written).matches();
    }

    URI method(String name) {
        return URI.create(address + "/bot" + token + "/" + name);
    }

    /// Where a file lies.
    ///
    /// @param path as the server gives it: nothing that leads out of the bot's own files
    URI file(String path) {
        if (!FILE.matcher(path).matches() || path.contains("..")) {
            throw new IllegalArgumentException("WA-1703 that is no path of a file");
        }
        return URI.create(address + "/file/bot" + token + "/" + path);
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "the Bot API";
    }
}
