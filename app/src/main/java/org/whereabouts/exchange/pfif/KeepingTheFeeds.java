package org.whereabouts.exchange.pfif;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.exchange.pfif.writing.EndingRecords;

/// Keeps the feeds while the service runs: every second what has changed, every minute what partners' records say is
/// over.
@Component
@ConditionalOnWebApplication
class KeepingTheFeeds extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingTheFeeds.class);
    private static final int ENDING_EVERY = 60;

    private final Movements.Turn turn;
    private final MovingRecordsOn following;
    private final EndingRecords ending;
    private int seconds;

    KeepingTheFeeds(Movements.Turn turn, MovingRecordsOn following, EndingRecords ending) {
        super("keeping the feeds of PFIF", Duration.ofSeconds(1), Duration.ofSeconds(1));
        this.turn = turn;
        this.following = following;
        this.ending = ending;
    }

    @Override
    protected void turn() {
        if (!turn.mine()) {
            return;
        }
        if (seconds++ % ENDING_EVERY == 0) {
            attempt(ending::endWhatIsOver);
        }
        while (isRunning() && following.follow()) {
            // Until nothing more has changed.
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-2004 the feeds of PFIF could not be kept: {}", kind);
    }
}
