package org.whereabouts.sealing.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.commandline.Console;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.cipher.WordsToRemember;
import org.whereabouts.sealing.serving.KeyFile;

/// Asks for passphrases: at the terminal without showing what is typed, in a file, or on standard input.
/// Never as a word of the command line, where everybody on the machine could read it.
final class AskingForAPassphrase {

    private static final int TRIES = 3;

    private final Console console;

    AskingForAPassphrase(Console console) {
        this.console = console;
    }

    /// Asks for one that exists.
    ///
    /// @param file where it stands, or null to ask whoever is there
    /// @return for the caller to wipe; empty when there was none, and it was said why
    Optional<Passphrase> ask(String prompt, @Nullable Path file) {
        if (file != null) {
            return read(file);
        }
        return terminal().map(there -> Optional.of(typed(there, prompt))).orElseGet(this::line);
    }

    /// Asks for a new one: offers one, has it repeated, and refuses what protects nothing.
    Optional<Passphrase> askForNew(@Nullable Path file) {
        Optional<java.io.Console> there = terminal();
        if (file != null || there.isEmpty()) {
            return ask("ask.new", file).filter(this::isGoodEnough);
        }
        console.say("offer", new WordsToRemember().offer());
        for (int i = 0; i < TRIES; i++) {
            Passphrase one = typed(there.get(), "ask.new");
            if (isGoodEnough(one)) {
                try (Passphrase again = typed(there.get(), "ask.again")) {
                    if (Arrays.equals(one.bytes(), again.bytes())) {
                        return Optional.of(one);
                    }
                }
                console.say("ask.differ");
            }
            one.close();
        }
        return Optional.empty();
    }

    private boolean isGoodEnough(Passphrase passphrase) {
        Optional<Passphrase.Weakness> weakness = passphrase.weakness();
        weakness.ifPresent(because -> console.say(sentence(because)));
        return weakness.isEmpty();
    }

    private static String sentence(Passphrase.Weakness weakness) {
        return switch (weakness) {
            case SHORT -> "weak.short";
            case LONG -> "weak.long";
            case MONOTONOUS -> "weak.monotonous";
        };
    }

    private Optional<Passphrase> read(Path file) {
        return switch (KeyFile.read(file)) {
            case KeyFile.Content.Read read -> Optional.of(read.passphrase());
            case KeyFile.Content.OthersMayRead open -> {
                console.say("file.others", file);
                yield Optional.empty();
            }
            case KeyFile.Content.Unreadable none -> {
                console.say("file.unreadable", file);
                yield Optional.empty();
            }
        };
    }

    private static Optional<java.io.Console> terminal() {
        return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
    }

    private Passphrase typed(java.io.Console terminal, String prompt) {
        char[] words = terminal.readPassword("%s ", console.text(prompt));
        return Passphrase.of(words == null ? new char[0] : words);
    }

    /// The next line of standard input, and not a byte more: a second question reads the next one.
    private Optional<Passphrase> line() {
        var line = new ByteArrayOutputStream();
        InputStream input = System.in;
        try {
            for (int one = input.read(); one >= 0 && one != '\n'; one = input.read()) {
                line.write(one);
            }
        } catch (IOException closed) {
            line.reset();
        }
        if (line.size() == 0) {
            console.say("ask.nothing");
            return Optional.empty();
        }
        return Optional.of(Passphrase.of(line.toByteArray()));
    }
}
