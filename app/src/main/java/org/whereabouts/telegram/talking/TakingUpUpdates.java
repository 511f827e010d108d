package org.whereabouts.telegram.talking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.files.FetchingFiles;
import org.whereabouts.telegram.receiving.Inbox;
import org.whereabouts.telegram.receiving.Inbox.Arrived;
import org.whereabouts.telegram.receiving.Inbox.Outcome;
import org.whereabouts.telegram.receiving.OpeningUpdates;
import org.whereabouts.telegram.receiving.OpeningUpdates.Opened;

/// Takes up what came, one update after the other: the talk, what it does, and the reply are one transaction with the
/// update's end. Whoever is killed in between has done nothing, and does it again: that it was tried is counted before.
@Service
public class TakingUpUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(TakingUpUpdates.class);
    private static final int ATTEMPTS = 5;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Inbox inbox;
    private final OpeningUpdates opening;
    private final Answering answering;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakingUpUpdates(
            Inbox inbox,
            OpeningUpdates opening,
            Answering answering,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.inbox = inbox;
        this.opening = opening;
        this.answering = answering;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// Takes up the next.
    ///
    /// @return false when nothing is due
    public boolean takeNext(Telegram telegram) {
        Optional<Arrived> next = inbox.next(now());
        next.ifPresent(one -> take(one, telegram));
        return next.isPresent();
    }

    /// Whoever tried it often and never came to an end, not even to a failure, tries no more.
    private void take(Arrived arrived, Telegram telegram) {
        Opened opened = opening.open(arrived).orElse(null);
        if (opened == null) {
            LOG.warn("WA-1732 an update was sealed under another key, and is set aside");
            inbox.done(arrived.number(), Outcome.SET_ASIDE);
        } else if (arrived.attempts() > ATTEMPTS) {
            setAside(opened);
        } else {
            attempt(opened, telegram);
        }
    }

    private void attempt(Opened opened, Telegram telegram) {
        Arrived arrived = opened.first();
        try {
            switch (answering.fetch(arrived, opened.event(), telegram)) {
                case FetchingFiles.Later(Duration pause) -> inbox.leave(arrived.number(), now().plus(pause));
                case FetchingFiles.Came(var files) ->
                    transaction.executeWithoutResult(status -> {
                        if (inbox.hold(arrived.number())) {
                            answering.answer(arrived, opened.event(), files, now());
                            done(opened, Outcome.ANSWERED);
                        }
                    });
            }
        } catch (DataAccessResourceFailureException | TransactionException cut) {
            // The store broke, and not what was written: it is no attempt.
            warn(cut);
            inbox.leave(arrived.number(), now().plus(A_MOMENT));
        } catch (RuntimeException | VirtualMachineError broken) {
            warn(broken);
            if (arrived.attempts() < ATTEMPTS) {
                inbox.later(arrived.number(), now().plus(Duration.ofSeconds(1L << arrived.attempts())));
            } else {
                setAside(opened);
            }
        }
    }

    /// It is over, also if not even that can be said.
    private void setAside(Opened opened) {
        try {
            transaction.executeWithoutResult(status -> {
                answering.sorry(opened.first(), opened.event(), now());
                done(opened, Outcome.SET_ASIDE);
            });
        } catch (RuntimeException | VirtualMachineError broken) {
            warn(broken);
            done(opened, Outcome.SET_ASIDE);
        }
    }

    private void done(Opened opened, Outcome outcome) {
        inbox.done(opened.first().number(), outcome);
        opened.others().forEach(number -> inbox.done(number, outcome));
    }

    /// Its message may quote what somebody wrote.
    private static void warn(Throwable broken) {
        LOG.warn(
                "WA-1731 an update could not be taken up: {}", broken.getClass().getSimpleName());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
