package org.whereabouts.enquiries.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.registry.Operation;

/// What every collection of drafts promises, and what keeping drafts in it does.
public abstract class DraftsContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Operation.Id WAR = new Operation.Id("contract");

    /// A collection; it may hold others.
    protected abstract Drafts drafts();

    @Test
    void givesAnswersBackToWhoeverHasTheCode() {
        KeepingADraft keeping = at(NOON, drafts());
        Draft draft = keeping.begin("enquiry", WAR);
        keeping.answer(draft, "who", Map.of("name", "Yavir Oleksa"));
        keeping.answer(draft, "who", Map.of("name", "Yavir Oleksa Petrovych"));
        keeping.answer(draft, "born", Map.of());
        Draft opened = keeping.open(draft.code()).orElseThrow();
        assertThat(opened.subject()).isEqualTo(draft.subject());
        assertThat(opened.on("who")).containsEntry("name", "Yavir Oleksa Petrovych");
        assertThat(opened.answers()).containsOnlyKeys("who", "born");
        assertThat(keeping.open(WordCode.fresh())).isEmpty();
    }

    @Test
    void keepsNothingThatOpensADraftWithoutItsCode() {
        Drafts drafts = drafts();
        KeepingADraft keeping = at(NOON, drafts);
        Draft draft = keeping.begin("enquiry", WAR);
        keeping.answer(draft, "who", Map.of("name", "Yavir Oleksa"));
        DraftKey key = DraftKey.of(draft.code());
        byte[] sealed = drafts.answers(key.id()).get("who");
        assertThat(sealed).isNotNull();
        assertThat(key.open("who", sealed)).asString().contains("Yavir");
        // Another code, another page, a changed byte: none opens.
        DraftKey other = DraftKey.of(WordCode.fresh());
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> other.open("who", sealed));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> key.open("born", sealed));
        sealed[20] ^= 1;
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> key.open("who", sealed));
        assertThat(key.id()).doesNotContain(draft.code().words());
    }

    @Test
    void keepsADraftForThirtyDaysAfterTheLastAnswer() {
        Drafts drafts = drafts();
        Draft draft = at(NOON, drafts).begin("enquiry", WAR);
        Instant later = NOON.plus(Duration.ofDays(29));
        at(later, drafts).answer(draft, "who", Map.of());
        assertThat(at(later.plus(Duration.ofDays(29)), drafts).open(draft.code()))
                .isPresent();
        Instant over = later.plus(Duration.ofDays(30));
        assertThat(at(over, drafts).open(draft.code())).isEmpty();
        String id = DraftKey.of(draft.code()).id();
        assertThat(drafts.expired(over)).anyMatch(one -> one.id().equals(id));
        drafts.forget(id);
        assertThat(drafts.find(id)).isEmpty();
        assertThat(drafts.answers(id)).isEmpty();
    }

    @Test
    void erasesTheAnswersOfWhatWasSent() {
        Drafts drafts = drafts();
        KeepingADraft keeping = at(NOON, drafts);
        Draft draft = keeping.begin("enquiry", WAR);
        keeping.answer(draft, "who", Map.of("name", "Yavir Oleksa"));
        keeping.sent(draft);
        keeping.answer(draft, "who", Map.of("name", "too late"));
        Draft opened = keeping.open(draft.code()).orElseThrow();
        assertThat(opened.sent()).isTrue();
        assertThat(opened.answers()).isEmpty();
    }

    private static KeepingADraft at(Instant now, Drafts drafts) {
        return new KeepingADraft(drafts, Clock.fixed(now, ZoneOffset.UTC));
    }
}
