package org.whereabouts.enquiries.telling;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Sealed;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lays out for an officer what somebody told. That they read it stands in the audit.
@Service
public class ReadingATelling {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Tellings tellings;
    private final Keys keys;

    ReadingATelling(Tellings tellings, Keys keys) {
        this.tellings = tellings;
        this.keys = keys;
    }

    /// Reads it. Not inside of a transaction: what was read cannot be unread.
    ///
    /// @param officer who reads it
    /// @param teller  whether they need to know who told it, too
    /// @return empty when there is no such telling, or the service is locked
    public Optional<Read> read(Telling.Id id, String officer, boolean teller) {
        Telling telling = tellings.find(id).orElse(null);
        if (telling == null || !(keys.state() instanceof KeyState.Unlocked open)) {
            return Optional.empty();
        }
        return open.unsealing()
                .read(new Reading(officer, id.subject(), teller ? "telling.read.whole" : "telling.read"))
                .map(opened -> read(telling, opened, teller));
    }

    private static Read read(Telling telling, Opened opened, boolean teller) {
        try (opened) {
            var told = answers(opened, Telling.TOLD, telling.told());
            var who = teller ? answers(opened, Telling.TELLER, telling.teller()) : Map.<String, String>of();
            return new Read(telling, told, who, Wish.of(told));
        }
    }

    private static Map<String, String> answers(Opened opened, String field, Sealed sealed) {
        return JSON.readValue(opened.unseal(field, sealed), new TypeReference<Map<String, String>>() {});
    }

    /// What somebody told; to be shown and not to be kept.
    ///
    /// @param told   the answers about what is known, by question
    /// @param teller the answers about who told it; empty when they were not asked for
    /// @param wish   what they wish, when it is about themselves: so far nobody has shown that it is they
    public record Read(Telling telling, Map<String, String> told, Map<String, String> teller, Optional<Wish> wish) {

        public Read {
            told = Map.copyOf(told);
            teller = Map.copyOf(teller);
        }

        /// Nothing of it.
        @Override
        public String toString() {
            return "a telling";
        }
    }
}
