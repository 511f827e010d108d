package org.whereabouts.sealing.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.CopyingTheKey;
import org.whereabouts.sealing.keys.CopyingTheKey.Return;
import org.whereabouts.sealing.serving.KeyFile;

/// `key copy` and `key restore`.
@Component
@Lazy
class CopiesOfTheKey {

    private static final String ACTOR = "command-line";

    private final CopyingTheKey copying;
    private final Console console = Console.of("org.whereabouts.sealing.messages");
    private final AskingForAPassphrase asking = new AskingForAPassphrase(console);

    CopiesOfTheKey(CopyingTheKey copying) {
        this.copying = copying;
    }

    int copy(Path file, @Nullable Path keyFile) {
        Optional<String> text = copying.copy(ACTOR);
        if (text.isEmpty()) {
            console.say("none");
            return 1;
        }
        try {
            KeyFile.write(file, text.get());
            return check(file, keyFile);
        } catch (FileAlreadyExistsException there) {
            console.say("copy.there", file);
        } catch (IOException cannotWrite) {
            console.say("copy.cannot", file);
        }
        return 1;
    }

    /// A copy that nobody tried is none.
    private int check(Path file, @Nullable Path keyFile) throws IOException {
        Optional<Passphrase> asked = asking.ask("ask", keyFile);
        boolean opens = false;
        if (asked.isPresent()) {
            try (Passphrase passphrase = asked.get()) {
                opens = copying.opens(Files.readString(file), passphrase);
            }
        }
        console.say(opens ? "copy.done" : "copy.untried", file);
        return opens ? 0 : 1;
    }

    int restore(Path file, @Nullable Path keyFile) {
        try {
            String text = Files.readString(file);
            Optional<Passphrase> asked = asking.ask("ask", keyFile);
            if (asked.isEmpty()) {
                return 1;
            }
            try (Passphrase passphrase = asked.get()) {
                return tell(copying.putBack(text, passphrase, ACTOR));
            }
        } catch (IOException cannotRead) {
            console.say("file.unreadable", file);
            return 1;
        }
    }

    private int tell(Return outcome) {
        console.say(
                switch (outcome) {
                    case Return.Done done -> "restore.done";
                    case Return.DoesNotOpen none -> "restore.wrong";
                    case Return.NotNeeded here -> "restore.here";
                    case Return.AnotherKey other -> "restore.other";
                });
        return outcome instanceof Return.Done ? 0 : 1;
    }
}
