package org.whereabouts.telegram.talking;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.telegram.api.Event;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Update;
import org.whereabouts.telegram.files.FetchingFiles;
import org.whereabouts.telegram.own.KeyInTheFolder;
import org.whereabouts.telegram.receiving.Inbox;
import org.whereabouts.telegram.receiving.Inbox.Arrived;
import org.whereabouts.telegram.receiving.Inbox.Outcome;

/// Takes up what came, one update after the other: the talk, what it does, and the reply are one transaction with the
/// update's end. Whoever is killed in between has done nothing, and does it again: that it was tried is counted before.
@Service
public class TakingUpUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(TakingUpUpdates.class);
    private static final int ATTEMPTS = 5;

    private final Inbox inbox;
    private final KeyInTheFolder keys;
    private final Answering answering;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakingUpUpdates(
            Inbox inbox,
            KeyInTheFolder keys,
            Answering answering,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.inbox = inbox;
        this.keys = keys;
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
        Optional<Event> event = event(arrived);
        if (event.isEmpty()) {
            LOG.warn("WA-1732 an update was sealed under another key, and is set aside");
            inbox.done(arrived.number(), Outcome.SET_ASIDE);
        } else if (arrived.attempts() > ATTEMPTS) {
            setAside(arrived, event.get());
        } else {
            attempt(arrived, event.get(), telegram);
        }
    }

    private void attempt(Arrived arrived, Event event, Telegram telegram) {
        try {
            switch (answering.fetch(arrived, event, telegram)) {
                case FetchingFiles.Later(Duration pause) -> inbox.leave(arrived.number(), now().plus(pause));
                case FetchingFiles.Came(var files) ->
                    transaction.executeWithoutResult(status -> {
                        if (inbox.hold(arrived.number())) {
                            answering.answer(arrived, event, files, now());
                            inbox.done(arrived.number(), Outcome.ANSWERED);
                        }
                    });
            }
        } catch (RuntimeException | VirtualMachineError broken) {
            warn(broken);
            if (arrived.attempts() < ATTEMPTS) {
                inbox.later(arrived.number(), now().plus(Duration.ofSeconds(1L << arrived.attempts())));
            } else {
                setAside(arrived, event);
            }
        }
    }

    /// It is over, also if not even that can be said.
    private void setAside(Arrived arrived, Event event) {
        try {
            transaction.executeWithoutResult(status -> {
                answering.sorry(arrived, event, now());
                inbox.done(arrived.number(), Outcome.SET_ASIDE);
            });
        } catch (RuntimeException | VirtualMachineError broken) {
            warn(broken);
            inbox.done(arrived.number(), Outcome.SET_ASIDE);
        }
    }

    /// Its message may quote what somebody wrote.
    private static void warn(Throwable broken) {
        LOG.warn(
                "WA-1731 an update could not be taken up: {}", broken.getClass().getSimpleName());
    }

    private Optional<Event> event(Arrived arrived) {
        return keys.key()
                .open(Arrived.place(arrived.number()), arrived.sealed())
                .map(json -> new Update(arrived.number(), new String(json, StandardCharsets.UTF_8)).event());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
