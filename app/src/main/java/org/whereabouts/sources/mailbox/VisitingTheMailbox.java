package org.whereabouts.sources.mailbox;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sources.mailbox.imap.ServerAway;
import org.whereabouts.sources.mailbox.letter.DecidingOnALetter;

/// Visits the mailbox when it can be, and remembers how that went.
@Service
class VisitingTheMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(VisitingTheMailbox.class);

    private final FetchingLetters fetching;
    private final Round round;
    private final Wellbeing wellbeing;
    private final Clock clock;

    VisitingTheMailbox(FetchingLetters fetching, Round round, Wellbeing wellbeing, Clock clock) {
        this.fetching = fetching;
        this.round = round;
        this.wellbeing = wellbeing;
        this.clock = clock;
    }

    /// Visits it.
    ///
    /// @return false when it has to be tried again later than usual
    boolean visit() {
        if (!round.isOurs()) {
            return true;
        }
        if (round.cannotSeal()) {
            wellbeing.ill("mailbox.trouble.no.key", clock.instant());
            return false;
        }
        try {
            fetching.fetch();
            round.tidy();
            wellbeing.well(clock.instant());
            return true;
        } catch (ServerAway away) {
            LOG.warn("WA-2060 the mailbox cannot be fetched: {}", away.trouble());
            wellbeing.ill(away.trouble(), clock.instant());
            return false;
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "WA-2061 the mailbox cannot be fetched: {}",
                    trouble.getClass().getSimpleName());
            wellbeing.ill("mailbox.trouble.ours", clock.instant());
            return false;
        }
    }

    /// What goes around a visit.
    @Service
    static class Round {
        private final Turn turn;
        private final Keys keys;
        private final DecidingOnALetter deciding;
        private final Clock clock;
        private final Duration kept;

        Round(
                Turn turn,
                Keys keys,
                DecidingOnALetter deciding,
                Clock clock,
                @Value("${whereabouts.mailbox.keep-set-aside-days:30}") int days) {
            this.turn = turn;
            this.keys = keys;
            this.deciding = deciding;
            this.clock = clock;
            this.kept = Duration.ofDays(Math.max(1, days));
        }

        boolean isOurs() {
            return turn.mine();
        }

        boolean cannotSeal() {
            return keys.state() instanceof KeyState.NoKey;
        }

        void tidy() {
            deciding.erase(clock.instant().minus(kept));
        }
    }
}
