package org.whereabouts.telegram.talking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody comes to the bot for.
public enum Errand {
    LOOK,
    ENQUIRE,
    FOLLOW,
    REPORT;

    /// As a key gives it back, and as a command is written after its slash.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one of a key.
    public static Optional<Errand> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
