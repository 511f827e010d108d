package org.whereabouts.commandline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed, and what of it has to be known before the program can start: which folder, which port.
///
/// @param words the command and its options
public record Invocation(List<String> words) {

    public Invocation {
        words = List.copyOf(words);
    }

    /// The command line as the system hands it over.
    public static Invocation of(String[] arguments) {
        return new Invocation(Arrays.asList(arguments));
    }

    /// Whether this starts the service.
    public boolean serves() {
        return !words.isEmpty() && words.getFirst().equals("serve") && !words.contains("--help");
    }

    /// Whether the program goes on running after the command has said what it has to say.
    public boolean stays() {
        return serves() && !words.contains("--rehearse");
    }

    /// Whether the register is to be the invented one.
    public boolean isDemo() {
        return words.contains("--demo");
    }

    /// The settings that follow from the options, as Spring reads them from a command line.
    public String[] settings() {
        return properties().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        option("--port").ifPresent(port -> properties.put("server.port", port));
        option("--address").ifPresent(address -> properties.put("server.address", address));
        option("--key-file").ifPresent(file -> properties.put("whereabouts.key-file", file));
        properties.put("whereabouts.data", option("--data").orElseGet(this::ownFolder));
        if (words.contains("--hotline")) {
            properties.put("whereabouts.hotline.on", "true");
        }
        if (words.contains("--telegram")) {
            properties.put("whereabouts.telegram.on", "true");
        }
        properties.put("whereabouts.demo", Boolean.toString(isDemo()));
        if (isDemo()) {
            properties.put("whereabouts.contact", "demo@example.org");
            // Invented people never go into a database that somebody uses in earnest.
            properties.put("DATABASE_URL", "");
        }
        if (!serves()) {
            properties.put("logging.level.root", "ERROR");
        }
        return properties;
    }

    private String ownFolder() {
        Path home = Path.of(System.getProperty("whereabouts.home", ""));
        return home.resolve("data").resolve(isDemo() ? "demo" : "register").toString();
    }

    private Optional<String> option(String name) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(name) && i + 1 < words.size()) {
                return Optional.of(words.get(i + 1));
            }
            if (words.get(i).startsWith(name + "=")) {
                return Optional.of(words.get(i).substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }
}
