package org.whereabouts.sealing.serving;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.commandline.CannotBegin;
import org.whereabouts.commandline.Console;
import org.whereabouts.sealing.Keys.Unlocking;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.unlocking.UnlockPolicies;
import org.whereabouts.sealing.unlocking.UnlockPolicy;

/// Unlocks the service as it starts, where somebody decided that nobody need be there (`serve --key-file`).
@Component
@Order(-20)
class UnlockingFromAFile implements BeforeServing {

    private final HeldKeys held;
    private final UnlockPolicies policies;
    private final String file;

    UnlockingFromAFile(HeldKeys held, UnlockPolicies policies, @Value("${whereabouts.key-file:}") String file) {
        this.held = held;
        this.policies = policies;
        this.file = file;
    }

    @Override
    public void prepare() {
        if (file.isBlank()) {
            return;
        }
        Console console = Console.of("org.whereabouts.sealing.messages");
        if (policies.current() == UnlockPolicy.BY_HAND) {
            // It serves all the same: enquiries come in, and whoever has the passphrase is asked for it.
            console.say("file.by.hand");
            return;
        }
        switch (KeyFile.read(Path.of(file))) {
            case KeyFile.Content.Unreadable none ->
                throw new CannotBegin("WA-0947", console.text("file.unreadable", file));
            case KeyFile.Content.OthersMayRead open ->
                throw new CannotBegin("WA-0948", console.text("file.others", file));
            case KeyFile.Content.Read read -> unlock(read.passphrase(), console);
        }
    }

    private void unlock(Passphrase passphrase, Console console) {
        try (passphrase) {
            switch (held.unlock(passphrase, "key-file")) {
                case Unlocking.Done done -> console.say("unlocked.file");
                case Unlocking.WrongPassphrase wrong ->
                    throw new CannotBegin("WA-0949", console.text("file.wrong", file));
                case Unlocking.NoKey none -> console.say("none");
                case Unlocking.NoPrivateHalf lost -> console.say("lost");
            }
        }
    }
}
