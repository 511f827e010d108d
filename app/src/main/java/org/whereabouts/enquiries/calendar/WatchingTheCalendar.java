package org.whereabouts.enquiries.calendar;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Lets enquiries rest, erases what rested long, and lets drafts expire while the service runs: when it
/// starts, and every ten minutes.
@Component
@ConditionalOnWebApplication
class WatchingTheCalendar extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(WatchingTheCalendar.class);

    private final List<Runnable> due;

    WatchingTheCalendar(LettingEnquiriesRest resting, ErasingWhatRests erasing, LettingDraftsExpire drafts) {
        super("watching the calendar", Duration.ofMinutes(1), Duration.ofMinutes(10));
        this.due = List.of(resting::rest, erasing::erase, drafts::expire);
    }

    @Override
    protected void turn() {
        due.forEach(this::attempt);
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1104 what was due in enquiries was not done: {}", kind);
    }
}
