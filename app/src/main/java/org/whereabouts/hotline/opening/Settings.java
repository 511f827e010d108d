package org.whereabouts.hotline.opening;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.calling.Line;
import org.whereabouts.hotline.calling.Networks;
import org.whereabouts.hotline.media.Ports;
import org.whereabouts.hotline.sdp.Manners;
import org.whereabouts.hotline.sip.Place;
import org.whereabouts.hotline.trunk.Credentials;
import org.whereabouts.hotline.trunk.Trunk;
import org.whereabouts.hotline.voice.Law;

/// What an installation wants its line to be like, read from settings.
final class Settings {

    private static final int HIGHEST = 65_535;
    /// The caller's side, and that of whom the call is handed over to.
    private static final int PORTS_A_CALL = 4;

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
            super("WA-1630 " + name, null, false, false);
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
    /// @throws Wrong at the first setting that cannot be followed
    Line.Wishes wishes() throws Wrong {
        InetAddress address = address();
        String called = text("public-address").orElse(address.getHostAddress());
        if (called.equals(address.getHostAddress()) && address.isAnyLocalAddress()) {
            throw new Wrong("public-address", "wrong.public");
        }
        int most = number("calls", 100, 1, 10_000);
        return new Line.Wishes(
                new Place(address, number("port", 5060, 1, HIGHEST), called, tls()),
                new Manners(literal(called), laws(), sealing()),
                ports(address, most),
                most,
                number("session.least-seconds", 90, 2, 3600),
                Networks.of(text("from").orElse("")).orElseThrow(() -> new Wrong("from", "wrong.networks")),
                trunk());
    }

    private InetAddress address() throws Wrong {
        try {
            return InetAddress.ofLiteral(text("address").orElse("127.0.0.1"));
        } catch (IllegalArgumentException name) {
            throw new Wrong("address", "wrong.address");
        }
    }

    /// Descriptions of sessions name a number, not a name.
    private String literal(String called) throws Wrong {
        try {
            return InetAddress.getByName(called).getHostAddress();
        } catch (UnknownHostException unknown) {
            throw new Wrong("public-address", "wrong.address");
        }
    }

    private Ports ports(InetAddress address, int most) throws Wrong {
        int first = number("sound.first-port", 20_000, 1024, HIGHEST);
        int last = number("sound.last-port", first + 999, 1024, HIGHEST);
        if (last - first + 1 < most * PORTS_A_CALL) {
            throw new Wrong("sound.last-port", "wrong.ports");
        }
        return new Ports(address, first, last);
    }

    private List<Law> laws() throws Wrong {
        List<Law> laws = new ArrayList<>();
        for (String name : text("codecs").orElse("PCMA,PCMU").split(",")) {
            laws.add(Stream.of(Law.values())
                    .filter(law -> law.title().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Wrong("codecs", "wrong.codecs")));
        }
        return laws;
    }

    private Manners.Sealing sealing() throws Wrong {
        return switch (text("sealed").orElse("where-asked").toLowerCase(Locale.ROOT)) {
            case "where-asked" -> Manners.Sealing.WHERE_ASKED;
            case "always" -> Manners.Sealing.ALWAYS;
            default -> throw new Wrong("sealed", "wrong.sealed");
        };
    }

    /// With a certificate of our own, or because the trunk is to be reached so.
    private Optional<Place.Tls> tls() throws Wrong {
        Optional<Path> keys = file("tls.keystore");
        Optional<Path> authorities = file("tls.authorities");
        boolean wanted = text("trunk.address").filter(Settings::isOverTls).isPresent();
        if (keys.isEmpty() && !wanted) {
            return Optional.empty();
        }
        return Optional.of(new Place.Tls(
                number("tls.port", 5061, 1, HIGHEST),
                keys.orElse(null),
                secret("tls.password-file").orElse(""),
                authorities.orElse(null)));
    }

    private static boolean isOverTls(String address) {
        return address.startsWith("sips:") || address.toLowerCase(Locale.ROOT).contains(";transport=tls");
    }

    private Optional<Trunk> trunk() throws Wrong {
        Optional<String> address = text("trunk.address");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (!address.get().matches("sips?:[^\\s@]+")) {
            throw new Wrong("trunk.address", "wrong.trunk");
        }
        String user = text("trunk.user").orElseThrow(() -> new Wrong("trunk.user", "wrong.missing"));
        String password =
                secret("trunk.password-file").orElseThrow(() -> new Wrong("trunk.password-file", "wrong.missing"));
        Duration interval = Duration.ofSeconds(number("trunk.renew-seconds", 300, 60, 86_400));
        return Optional.of(new Trunk(address.get(), new Credentials(user, password), interval));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(settings.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private int number(String name, int usual, int least, int most) throws Wrong {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.get().matches("\\d{1,9}")) {
            throw new Wrong(name, "wrong.number");
        }
        int number = Integer.parseInt(value.get());
        if (number < least || number > most) {
            throw new Wrong(name, "wrong.number");
        }
        return number;
    }

    private Optional<Path> file(String name) throws Wrong {
        Optional<String> value = text(name);
        try {
            Optional<Path> file = value.map(Path::of);
            if (file.isPresent() && !Files.isReadable(file.get())) {
                throw new Wrong(name, "wrong.file");
            }
            return file;
        } catch (InvalidPathException none) {
            throw new Wrong(name, "wrong.file");
        }
    }

    /// The first line of a file.
    private Optional<String> secret(String name) throws Wrong {
        Optional<Path> file = file(name);
        try (Stream<String> lines = file.isPresent() ? Files.lines(file.get()) : Stream.empty()) {
            return lines.findFirst();
        } catch (MalformedInputException binary) {
            throw new Wrong(name, "wrong.file");
        } catch (IOException unreadable) {
            throw new Wrong(name, "wrong.file");
        }
    }
}
