package org.whereabouts.enquiries.telling;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.telling.Telling.State;
import org.whereabouts.registry.Person;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;
import tools.jackson.databind.json.JsonMapper;

/// Takes what somebody tells: seals it, and lets it await an officer. The same draft twice makes one
/// telling.
@Service
public class TellingWhatOneKnows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Tellings tellings;
    private final KeepingADraft drafts;
    private final Sealing sealing;
    private final Clock clock;

    TellingWhatOneKnows(Tellings tellings, KeepingADraft drafts, Sealing sealing, Clock clock) {
        this.tellings = tellings;
        this.drafts = drafts;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Takes it and erases the answers of its draft: both or neither.
    ///
    /// @param told   the answers about what is known, by question
    /// @param teller the answers about who tells it
    /// @return the receipt; the same each time
    @Transactional
    public Receipt tell(Draft draft, Map<String, String> told, Map<String, String> teller) {
        return take(draft, null, told, teller);
    }

    /// Takes what somebody says is wrong with an entry.
    @Transactional
    Receipt correct(Draft draft, Person.Id entry, Map<String, String> told, Map<String, String> teller) {
        return take(draft, entry, told, teller);
    }

    private Receipt take(Draft draft, Person.@Nullable Id entry, Map<String, String> told, Map<String, String> teller) {
        var id = new Telling.Id(draft.subject());
        WordCode code = draft.code().derive("receipt");
        Optional<Telling> former = tellings.find(id);
        if (former.isPresent()) {
            return new Receipt(former.get().number(), code);
        }
        boolean own = Wish.of(told).isPresent();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (Envelope envelope = sealing.open(id.subject())) {
            var sealedTold = envelope.seal(Telling.TOLD, JSON.writeValueAsBytes(told));
            var sealedTeller = envelope.seal(Telling.TELLER, JSON.writeValueAsBytes(teller));
            boolean added = false;
            while (!added && tellings.find(id).isEmpty()) {
                var number = Receipt.Digits.fresh();
                var one = new Telling(
                        id, draft.operation(), number, now, State.AWAITING, own, entry, sealedTold, sealedTeller);
                added = tellings.add(one, code.hash(number));
            }
        }
        drafts.sent(draft);
        return new Receipt(tellings.find(id).orElseThrow().number(), code);
    }
}
