package org.whereabouts.publication.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.PublishedEntries.Retraction;

/// A place where everybody may read published entries: the pages, the list, a feed, a channel of Telegram.
public interface Channel {

    /// What it is called: a stable word; the bundles have its name as `taken.from.WORD`.
    String name();

    /// Looks whether an entry that was taken back can still be read there, in the way in which a reader would find it.
    ///
    /// Asked again and again; it must not believe what it did itself, and has to be quick.
    Answer ask(Retraction retraction);

    /// What was found.
    sealed interface Answer {

        /// How it was found, as a code: the bundles say it as `taken.proof.CODE`.
        String proof();
    }

    /// It cannot be read there.
    ///
    /// @param at since when, or null where only this moment is known
    record Gone(@Nullable Instant at, String proof) implements Answer {}

    /// It can still be read there.
    record StillThere(String proof) implements Answer {}

    /// Nobody knows: it could not be asked.
    record Unknown(String proof) implements Answer {}

    /// It cannot be read there now.
    static Answer gone(String proof) {
        return new Gone(null, proof);
    }
}
