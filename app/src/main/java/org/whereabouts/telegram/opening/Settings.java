package org.whereabouts.telegram.opening;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Grade;
import org.whereabouts.telegram.api.Place;

/// What an installation wants its bot to be like, read from settings.
final class Settings {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32,256}");
    private static final Pattern CHANNEL = Pattern.compile("@?([A-Za-z][A-Za-z0-9_]{3,31})(?:=(..))?");

    private final Function<String, @Nullable String> settings;

    /// @param settings the value of a name, null where nothing was set
    Settings(Function<String, @Nullable String> settings) {
        this.settings = settings;
    }

    /// A setting that cannot be followed.
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1;

        private final String name;
        private final String why;

        /// @param name of the setting
        /// @param why  a key of the bundle
        Wrong(String name, String why) {
            super("WA-1715 " + name, null, false, false);
            this.name = name;
            this.why = why;
        }

        String name() {
            return name;
        }

        String why() {
            return why;
        }
    }

    /// What is wanted.
    ///
    /// @param place    of the Bot API
    /// @param webhook  where updates are to be brought; empty when they are fetched
    /// @param secret   with which they are brought
    /// @param pages    where the pages are, or empty
    /// @param channels whose posts are taken up as they come, in small letters and without `@`, each with its
    /// grade
    record Wishes(Place place, String webhook, String secret, String pages, Map<String, Grade> channels) {
        Wishes {
            channels = Map.copyOf(channels);
        }

        /// Nothing of it.
        @Override
        public String toString() {
            return "wishes";
        }
    }

    /// Reads all.
    ///
    /// @throws Wrong at the first setting that cannot be followed
    Wishes wishes() throws Wrong {
        String token = secret("token").orElseThrow(() -> new Wrong("token-file", "wrong.missing"));
        String webhook = address("webhook.address");
        String secret = secret("webhook.secret").orElse("");
        if (!webhook.isEmpty() && !SECRET.matcher(secret).matches()) {
            throw new Wrong("webhook.secret-file", "wrong.secret");
        }
        return new Wishes(place(token), webhook, webhook.isEmpty() ? "" : secret, pages(), channels());
    }

    private Place place(String token) throws Wrong {
        if (!Place.isToken(token)) {
            throw new Wrong("token-file", "wrong.token");
        }
        try {
            return new Place(trimmed(text("address").orElse("https://api.telegram.org")), token, PATIENCE);
        } catch (IllegalArgumentException refused) {
            throw new Wrong("address", "wrong.address");
        }
    }

    private String address(String name) throws Wrong {
        Optional<String> value = text(name);
        try {
            if (value.isPresent() && !"https".equals(URI.create(value.get()).getScheme())) {
                throw new Wrong(name, "wrong.address");
            }
        } catch (IllegalArgumentException none) {
            throw new Wrong(name, "wrong.address");
        }
        return value.map(Settings::trimmed).orElse("");
    }

    /// Telegram opens no other links than these.
    private String pages() {
        return text("pages")
                .filter(address -> address.startsWith("https://"))
                .map(Settings::trimmed)
                .orElse("");
    }

    private static String trimmed(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /// `@one=B3, @another`: a channel without a grade is one that nobody has judged.
    private Map<String, Grade> channels() throws Wrong {
        var channels = new LinkedHashMap<String, Grade>();
        for (String one : text("channels").orElse("").split("[,\\s]+")) {
            if (!one.isEmpty()) {
                var read = CHANNEL.matcher(one);
                if (!read.matches()) {
                    throw new Wrong("channels", "wrong.channels");
                }
                channels.put(read.group(1).toLowerCase(Locale.ROOT), grade(read.group(2)));
            }
        }
        return channels;
    }

    private static Grade grade(@Nullable String code) throws Wrong {
        return code == null
                ? Grade.UNJUDGED
                : Grade.parse(code).orElseThrow(() -> new Wrong("channels", "wrong.channels"));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(settings.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /// The first line of a file that is named, or the setting itself, as an environment brings it.
    private Optional<String> secret(String name) throws Wrong {
        Optional<String> file = text(name + "-file");
        if (file.isEmpty()) {
            return text(name);
        }
        try (Stream<String> lines = Files.lines(Path.of(file.get()))) {
            return lines.findFirst().map(String::strip);
        } catch (IOException | InvalidPathException | java.io.UncheckedIOException unreadable) {
            throw new Wrong(name + "-file", "wrong.file");
        }
    }
}
