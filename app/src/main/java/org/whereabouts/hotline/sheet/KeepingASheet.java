package org.whereabouts.hotline.sheet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.access.SignedIn;
import org.whereabouts.hotline.calls.TheLine;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Sealed;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what an officer takes down, sealed, every few seconds; and opens it again for the same officer after a page
/// was
/// loaded anew or the program began again.
@Service
class KeepingASheet {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final Sheets sheets;
    private final OpenEnvelopes envelopes;
    private final Keys keys;
    private final TheLine line;
    private final Clock clock;

    KeepingASheet(Sheets sheets, OpenEnvelopes envelopes, Keys keys, TheLine line, Clock clock) {
        this.sheets = sheets;
        this.envelopes = envelopes;
        this.keys = keys;
        this.line = line;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Begins one.
    Sheet begin(SignedIn officer, @Nullable UUID call, @Nullable UUID callBack) {
        Instant now = now();
        var sheet = new Sheet(UUID.randomUUID(), officer.actor(), line.operation(), now, now, call, callBack, null);
        sheets.add(sheet);
        return sheet;
    }

    /// An officer's own.
    Optional<Sheet> find(UUID id, SignedIn officer) {
        return sheets.find(id).filter(sheet -> sheet.officer().equals(officer.actor()));
    }

    /// Keeps what stands on it now.
    ///
    /// @return false when it has become an enquiry, or nothing can be sealed yet
    boolean save(Sheet sheet, Map<String, String> answers) {
        if (keys.state() instanceof KeyState.NoKey || sheet.enquiry() != null) {
            return false;
        }
        Sealed sealed = envelopes.seal(sheet, JSON.writeValueAsBytes(answers), now());
        return sheets.save(sheet.id(), sealed, now());
    }

    /// What stood on it when it was kept last; nothing when it never was. Not inside of a transaction: what was read
    /// cannot
    /// be unread.
    ///
    /// @return empty while the service is locked
    Optional<Map<String, String>> open(Sheet sheet, SignedIn.Confirmed officer) {
        Optional<Sealed> sealed = sheets.answers(sheet.id());
        if (sealed.isEmpty()) {
            return Optional.of(Map.of());
        }
        if (!(keys.state() instanceof KeyState.Unlocked unlocked)) {
            return Optional.empty();
        }
        var reading = new Reading(officer.officer().id().toString(), sheet.subject(), "sheet.opened");
        return unlocked.unsealing().read(reading).map(opened -> read(opened, sealed.get()));
    }

    private static Map<String, String> read(Opened opened, Sealed sealed) {
        try (opened) {
            return JSON.readValue(opened.unseal(Sheet.ANSWERS, sealed), ANSWERS);
        }
    }
}
