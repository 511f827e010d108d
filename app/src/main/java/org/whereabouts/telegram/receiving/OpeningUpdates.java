package org.whereabouts.telegram.receiving;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.telegram.api.Event;
import org.whereabouts.telegram.api.Update;
import org.whereabouts.telegram.own.KeyInTheFolder;
import org.whereabouts.telegram.receiving.Inbox.Arrived;

/// Opens what was stored. Telegram tells of an album picture by picture; whoever sent it sent one thing, and is
/// answered
/// once.
@Component
public class OpeningUpdates {

    private final Inbox inbox;
    private final KeyInTheFolder keys;

    OpeningUpdates(Inbox inbox, KeyInTheFolder keys) {
        this.inbox = inbox;
        this.keys = keys;
    }

    /// Opens one, with what waits of the same album; empty when it was sealed under another key.
    public Optional<Opened> open(Arrived arrived) {
        return event(arrived)
                .map(event ->
                        event instanceof Event.Wrote wrote && !wrote.album().isEmpty()
                                ? gather(arrived, wrote)
                                : new Opened(arrived, List.of(), event));
    }

    private Opened gather(Arrived first, Event.Wrote wrote) {
        Event.Wrote whole = wrote;
        var others = new ArrayList<Long>();
        for (Arrived other : inbox.waiting(first.chat())) {
            if (other.number() != first.number()
                    && event(other).orElse(null) instanceof Event.Wrote part
                    && part.album().equals(wrote.album())) {
                whole = whole.with(part);
                others.add(other.number());
            }
        }
        return new Opened(first, others, whole);
    }

    private Optional<Event> event(Arrived arrived) {
        return keys.key()
                .open(Arrived.place(arrived.number()), arrived.sealed())
                .map(json -> new Update(arrived.number(), new String(json, StandardCharsets.UTF_8)).event());
    }

    /// What happened.
    ///
    /// @param first  the update that tells of it
    /// @param others the numbers of those that tell of it too
    public record Opened(Arrived first, List<Long> others, Event event) {
        public Opened {
            others = List.copyOf(others);
        }

        /// Only its number.
        @Override
        public String toString() {
            return first.toString();
        }
    }
}
