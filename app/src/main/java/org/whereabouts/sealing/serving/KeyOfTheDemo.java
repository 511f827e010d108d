package org.whereabouts.sealing.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.commandline.Console;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.cipher.WordsToRemember;
import org.whereabouts.sealing.keys.CreatingTheKey;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.storage.DataFolder;

/// Gives the demo a key whose passphrase lies beside it, and unlocks it: invented people need no protection.
@Component
@Order(-10)
class KeyOfTheDemo implements BeforeServing {

    private static final Logger LOG = LoggerFactory.getLogger(KeyOfTheDemo.class);
    private static final String ACTOR = "demo";

    private final CreatingTheKey creating;
    private final HeldKeys held;
    private final DataFolder data;
    private final boolean asked;

    KeyOfTheDemo(CreatingTheKey creating, HeldKeys held, DataFolder data, @Value("${whereabouts.demo}") boolean asked) {
        this.creating = creating;
        this.held = held;
        this.data = data;
        this.asked = asked;
    }

    @Override
    public void prepare() {
        if (!asked || held.areUnlocked()) {
            return;
        }
        Path file = RunningServices.folder(data).resolve("passphrase-of-the-demo");
        if (Files.exists(file)) {
            // Nobody who waits for the demo need wait for this; it takes some tenths of a second.
            Thread.ofPlatform().daemon().name("unlocking the demo").start(() -> unlock(file));
        } else if (!held.areThere()) {
            create(file);
        }
    }

    private void create(Path file) {
        try {
            KeyFile.write(file, new WordsToRemember().offer() + "\n");
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("WA-0950 the demo's passphrase cannot be written", cannotWrite);
        }
        if (KeyFile.read(file) instanceof KeyFile.Content.Read(var passphrase)) {
            try (passphrase) {
                creating.create(passphrase, Cost.TOKEN, ACTOR);
                held.unlock(passphrase, ACTOR);
            }
        }
        Console.of("org.whereabouts.sealing.messages").say("demo", file);
    }

    private void unlock(Path file) {
        try {
            if (KeyFile.read(file) instanceof KeyFile.Content.Read(var passphrase)) {
                try (passphrase) {
                    held.unlock(passphrase, ACTOR);
                }
            }
        } catch (RuntimeException cannot) {
            LOG.warn("WA-0951 the demo stays locked: {}", cannot.getClass().getSimpleName());
        }
    }
}
