package org.whereabouts.hotline.sheet;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealed;
import org.whereabouts.sealing.Sealing;

/// The envelopes of the sheets that somebody is writing on. Each stays open while it is used, so that a sheet that is
/// kept
/// every five seconds has one key and not hundreds.
@Component
class OpenEnvelopes {

    private static final Duration IDLE = Duration.ofMinutes(15);

    private final Sealing sealing;
    private final Map<UUID, Used> open = new HashMap<>();

    OpenEnvelopes(Sealing sealing) {
        this.sealing = sealing;
    }

    /// Seals what stands on a sheet.
    synchronized Sealed seal(Sheet sheet, byte[] answers, Instant now) {
        closeIdle(now);
        Used used = open.get(sheet.id());
        Envelope envelope = used == null ? sealing.open(sheet.subject()) : used.envelope();
        open.put(sheet.id(), new Used(envelope, now));
        return envelope.seal(Sheet.ANSWERS, answers);
    }

    /// Nobody writes on it any more.
    synchronized void close(UUID sheet) {
        Used used = open.remove(sheet);
        if (used != null) {
            used.envelope().close();
        }
    }

    private void closeIdle(Instant now) {
        for (Iterator<Used> all = open.values().iterator(); all.hasNext(); ) {
            Used one = all.next();
            if (one.at().plus(IDLE).isBefore(now)) {
                one.envelope().close();
                all.remove();
            }
        }
    }

    private record Used(Envelope envelope, Instant at) {}
}
