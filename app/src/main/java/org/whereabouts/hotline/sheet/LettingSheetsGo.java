package org.whereabouts.hotline.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.sealing.ErasingASubject;
import org.whereabouts.sealing.Subject;

/// Erases sheets on which nobody has written for a week.
@Component
@ConditionalOnWebApplication
class LettingSheetsGo extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(LettingSheetsGo.class);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Sheets sheets;
    private final ErasingASubject erasing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LettingSheetsGo(Sheets sheets, ErasingASubject erasing, TransactionTemplate transaction, Clock clock) {
        super("letting call sheets go", Duration.ofMinutes(3), Duration.ofHours(1));
        this.sheets = sheets;
        this.erasing = erasing;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected void turn() {
        transaction.executeWithoutResult(begun -> go(clock.instant()));
    }

    private void go(Instant now) {
        for (UUID id : sheets.forget(now.minus(A_WEEK))) {
            erasing.erase(new Subject("call-sheet", id), "system", "sheet.left");
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1662 call sheets were not let go: {}", kind);
    }
}
