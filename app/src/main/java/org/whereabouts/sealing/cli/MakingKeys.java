package org.whereabouts.sealing.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.sealing.Keys.Unlocking;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.ChangingThePassphrase;
import org.whereabouts.sealing.keys.CreatingTheKey;
import org.whereabouts.sealing.keys.CreatingTheKey.Creation;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.keys.Keyring;
import org.whereabouts.sealing.keys.RotatingTheKey;
import org.whereabouts.sealing.keys.WrappingAnew.Wrapping;
import org.whereabouts.sealing.serving.Answer;
import org.whereabouts.sealing.serving.RunningServices;

/// `key create`, `key rotate` and `key change-passphrase`.
@Component
@Lazy
class MakingKeys {

    private static final String ACTOR = "command-line";

    private final CreatingTheKey creating;
    private final RotatingTheKey rotating;
    private final ChangingThePassphrase changing;
    private final HeldKeys held;
    private final RunningServices services;
    private final Console console = Console.of("org.whereabouts.sealing.messages");
    private final AskingForAPassphrase asking = new AskingForAPassphrase(console);

    MakingKeys(
            CreatingTheKey creating,
            RotatingTheKey rotating,
            ChangingThePassphrase changing,
            HeldKeys held,
            RunningServices services) {
        this.creating = creating;
        this.rotating = rotating;
        this.changing = changing;
        this.held = held;
        this.services = services;
    }

    int create(@Nullable Path keyFile) {
        if (held.areThere()) {
            console.say("create.already");
            return 1;
        }
        Optional<Passphrase> asked = asking.askForNew(keyFile);
        if (asked.isEmpty()) {
            return 1;
        }
        try (Passphrase passphrase = asked.get()) {
            return switch (creating.create(passphrase, Cost.USUAL, ACTOR)) {
                case Creation.Created created -> {
                    console.say("create.done", created.pair());
                    yield 0;
                }
                case Creation.AlreadyThere already -> {
                    console.say("create.already");
                    yield 1;
                }
                case Creation.Weak weak -> 1;
            };
        }
    }

    int rotate(@Nullable Path keyFile) {
        Optional<Keyring> ring = open(keyFile);
        if (ring.isEmpty()) {
            return 1;
        }
        Wrapping done;
        try (Console.Progress shown = console.progress("rotate.progress")) {
            done = rotating.rotate(ring.get(), ACTOR, shown::reached);
        } finally {
            held.lock(ACTOR);
        }
        if (done.destroyed() == 0) {
            console.say("rotate.unfinished", done.keys(), done.damaged());
            return 1;
        }
        console.say("rotate.done", done.keys());
        return 0;
    }

    int changePassphrase(@Nullable Path keyFile, @Nullable Path newKeyFile) {
        Optional<Keyring> ring = open(keyFile);
        if (ring.isEmpty()) {
            return 1;
        }
        Optional<Passphrase> asked = asking.askForNew(newKeyFile);
        if (asked.isEmpty()) {
            held.lock(ACTOR);
            return 1;
        }
        try (Passphrase fresh = asked.get()) {
            changing.change(ring.get(), fresh, Cost.USUAL, ACTOR);
            refresh(fresh);
            console.say("change.done");
            return 0;
        } finally {
            held.lock(ACTOR);
        }
    }

    /// Services that are unlocked remember what the old passphrase became; they are given the new one.
    private void refresh(Passphrase fresh) {
        Map<Answer, Integer> now = services.ask();
        if (now.containsKey(Answer.UNLOCKED) && !now.containsKey(Answer.LOCKED)) {
            services.unlock(fresh);
        } else if (now.containsKey(Answer.UNLOCKED)) {
            console.say("change.services");
        }
    }

    private Optional<Keyring> open(@Nullable Path keyFile) {
        if (!held.areThere()) {
            console.say("none");
            return Optional.empty();
        }
        Optional<Passphrase> asked = asking.ask("ask", keyFile);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        try (Passphrase passphrase = asked.get()) {
            switch (held.unlock(passphrase, ACTOR)) {
                case Unlocking.Done done -> {}
                case Unlocking.WrongPassphrase wrong -> console.say("wrong");
                case Unlocking.NoKey none -> console.say("none");
                case Unlocking.NoPrivateHalf lost -> console.say("lost");
            }
        }
        return held.ring();
    }
}
