package org.whereabouts.enquiries.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.registry.Operation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps answers as they come, for thirty days after the last one, and gives them back to whoever has the code.
@Service
public class KeepingADraft {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final Drafts drafts;
    private final Clock clock;

    KeepingADraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /// Begins one.
    @Transactional
    public Draft begin(String journey, Operation.Id operation) {
        var draft = new Draft(WordCode.fresh(), UUID.randomUUID(), journey, operation, false, Map.of());
        String id = DraftKey.of(draft.code()).id();
        drafts.add(new Draft.Kept(id, draft.subject(), journey, operation, expiry(), false));
        return draft;
    }

    /// Opens one; empty when there is none of that code, or its time is over.
    @Transactional(readOnly = true)
    public Optional<Draft> open(WordCode code) {
        DraftKey key = DraftKey.of(code);
        return drafts.find(key.id())
                .filter(kept -> kept.expires().isAfter(clock.instant()))
                .map(kept -> open(kept, key, code));
    }

    private Draft open(Draft.Kept kept, DraftKey key, WordCode code) {
        var answers = new HashMap<String, Map<String, String>>();
        drafts.answers(kept.id())
                .forEach((page, locked) -> answers.put(page, JSON.readValue(key.open(page, locked), ANSWERS)));
        return new Draft(code, kept.subject(), kept.journey(), kept.operation(), kept.sent(), answers);
    }

    /// Keeps what was answered on a page.
    @Transactional
    public void answer(Draft draft, String page, Map<String, String> answers) {
        DraftKey key = DraftKey.of(draft.code());
        drafts.put(key.id(), page, key.seal(page, JSON.writeValueAsBytes(answers)), expiry());
    }

    /// Erases the answers, because what they were for is stored.
    @Transactional
    public void sent(Draft draft) {
        drafts.sent(DraftKey.of(draft.code()).id(), expiry());
    }

    private Instant expiry() {
        return clock.instant().plus(KEPT).truncatedTo(ChronoUnit.MICROS);
    }
}
