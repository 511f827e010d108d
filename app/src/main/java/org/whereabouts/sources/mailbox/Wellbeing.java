package org.whereabouts.sources.mailbox;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.sources.mailbox.imap.ServerTrouble;

/// How the mailbox of this program fares.
@Component
public class Wellbeing {

    private volatile @Nullable Instant fetched;
    private volatile @Nullable Trouble trouble;

    /// It was fetched without trouble.
    void well(Instant at) {
        fetched = at;
        trouble = null;
    }

    /// It could not be fetched.
    void ill(String key, Instant at) {
        Trouble before = trouble;
        trouble = before != null && before.key().equals(key) ? before : new Trouble(key, at);
    }

    void ill(ServerTrouble kind, Instant at) {
        ill(kind.key(), at);
    }

    /// When it was last fetched without trouble.
    public Optional<Instant> fetched() {
        return Optional.ofNullable(fetched);
    }

    /// What is the matter.
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /// What is the matter.
    ///
    /// @param key   the sentence that says it, and what to do
    /// @param since when it began
    public record Trouble(String key, Instant since) {}
}
