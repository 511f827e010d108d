package org.whereabouts.sealing.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.DataKeys;
import org.whereabouts.sealing.keys.DataKeys.Count;
import org.whereabouts.sealing.keys.DataKeys.Way;
import org.whereabouts.sealing.keys.KeyPairs;
import org.whereabouts.sealing.keys.KeyPairs.Pair;
import org.whereabouts.sealing.serving.Answer;
import org.whereabouts.sealing.serving.RunningServices;

/// `key status`, `key unlock` and `key lock`.
@Component
@Lazy
class LockingServices {

    /// So that an erasure has reached every backup within 35 days.
    private static final Duration ROTATE_AFTER = Duration.ofDays(30);

    private final KeyPairs pairs;
    private final DataKeys dataKeys;
    private final RunningServices services;
    private final Clock clock;
    private final Console console = Console.of("org.whereabouts.sealing.messages");
    private final AskingForAPassphrase asking = new AskingForAPassphrase(console);

    LockingServices(KeyPairs pairs, DataKeys dataKeys, RunningServices services, Clock clock) {
        this.pairs = pairs;
        this.dataKeys = dataKeys;
        this.services = services;
        this.clock = clock;
    }

    int status() {
        var all = pairs.all();
        if (all.isEmpty()) {
            console.say("none");
            return 1;
        }
        Pair current = all.getFirst();
        Duration age = Duration.between(current.made(), clock.instant());
        console.say("status.made", current.made().atZone(ZoneId.systemDefault()), age.toDays());
        console.say("status.keys", count(Way.QUICK), count(Way.PUBLIC));
        if (current.locked() == null) {
            console.say("lost");
        }
        if (all.size() > 1) {
            console.say("status.interrupted");
        } else if (age.compareTo(ROTATE_AFTER) > 0) {
            console.say("status.old");
        }
        tell(services.ask());
        return 0;
    }

    int unlock(@Nullable Path keyFile) {
        if (services.ask().isEmpty()) {
            console.say("services.none");
            return 1;
        }
        Optional<Passphrase> asked = asking.ask("ask", keyFile);
        if (asked.isEmpty()) {
            return 1;
        }
        try (Passphrase passphrase = asked.get()) {
            Map<Answer, Integer> answers = services.unlock(passphrase);
            tell(answers);
            return answers.keySet().equals(java.util.Set.of(Answer.UNLOCKED)) ? 0 : 1;
        }
    }

    int lock() {
        Map<Answer, Integer> answers = services.lock();
        tell(answers);
        return answers.containsKey(Answer.UNLOCKED) || answers.containsKey(Answer.FAILED) ? 1 : 0;
    }

    private void tell(Map<Answer, Integer> answers) {
        if (answers.isEmpty()) {
            console.say("services.none");
        }
        answers.forEach((answer, services) -> {
            switch (answer) {
                case UNLOCKED -> console.say("services.unlocked", services);
                case LOCKED -> console.say("services.locked", services);
                case NO_KEY -> console.say("none");
                case WRONG -> console.say("wrong");
                case NO_PRIVATE_HALF -> console.say("lost");
                case FAILED -> console.say("services.failed", services);
            }
        });
    }

    private long count(Way way) {
        return dataKeys.count().stream()
                .filter(count -> count.way() == way)
                .mapToLong(Count::keys)
                .sum();
    }
}
