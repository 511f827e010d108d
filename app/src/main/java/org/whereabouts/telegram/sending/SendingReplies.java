package org.whereabouts.telegram.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Posted;
import org.whereabouts.telegram.api.Refusal;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.own.KeyInTheFolder;
import org.whereabouts.telegram.sending.Outbox.Claim;
import org.whereabouts.telegram.sending.Outbox.Outcome;

/// Does what is due in chats, one thing after the other.
@Service
public class SendingReplies {

    private static final Logger LOG = LoggerFactory.getLogger(SendingReplies.class);

    /*
     * As with notices: claiming, posting and recording cannot be one. What was claimed and not recorded is claimed
     * again after a while, and what is posted then says that it may have come twice.
     */

    /// Longer than Telegram is waited for.
    static final Duration SILENT = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofMinutes(10);
    /// Some six hours in which it fails; what has to wait for a limit or for a right token does not fail.
    private static final int FAILURES = 40;

    private final Outbox outbox;
    private final KeyInTheFolder keys;
    private final Clock clock;

    SendingReplies(Outbox outbox, KeyInTheFolder keys, Clock clock) {
        this.outbox = outbox;
        this.keys = keys;
        this.clock = clock;
    }

    /// Does the next thing that is due.
    ///
    /// @return false when nothing is due
    public boolean sendNext(Telegram telegram) {
        Instant now = now();
        Optional<Claim> claim = outbox.claim(now, now.minus(SILENT));
        claim.ifPresent(one -> send(one, telegram));
        return claim.isPresent();
    }

    private void send(Claim claim, Telegram telegram) {
        Optional<Act> act =
                keys.key().open(Claim.place(claim.chat()), claim.sealed()).flatMap(Act::read);
        if (act.isEmpty()) {
            LOG.warn("WA-1720 a reply was sealed under another key or by another version, and is not sent");
            outbox.end(claim, Outcome.GAVE_UP, now());
            return;
        }
        switch (act.get()) {
            case Act.Say say ->
                settle(claim, say.lasts(), telegram.send(say.chat(), claim.perhaps() ? say.marked() : say.text()));
            case Act.Delete delete -> settle(claim, false, telegram.delete(delete.message()));
            case Act.Release release -> settle(claim, false, telegram.release(release.pressing()));
        }
    }

    private void settle(Claim claim, boolean lasts, Answer<?> answer) {
        switch (answer) {
            case Answer.Done<?>(var value) -> done(claim, value);
            case Answer.TooSoon<?>(var pause) -> outbox.leave(claim, now().plus(pause));
            case Answer.NotReached<?> nobody -> again(claim, lasts, claim.perhaps());
            case Answer.Unknown<?> silent -> again(claim, lasts, true);
            case Answer.Refused<?>(var why) -> refused(claim, why);
        }
    }

    private void done(Claim claim, Object value) {
        Outcome outcome = claim.perhaps() ? Outcome.PERHAPS_TWICE : Outcome.DONE;
        if (value instanceof Posted posted) {
            outbox.stands(claim, outcome, posted.message(), now());
        } else {
            outbox.end(claim, outcome, now());
        }
    }

    /// Nobody else has the words of a receipt: it is tried for as long as it takes.
    private void again(Claim claim, boolean lasts, boolean perhaps) {
        if (lasts || claim.failed() + 1 < FAILURES) {
            outbox.again(claim, now().plus(patience(claim)), perhaps);
            return;
        }
        LOG.warn("WA-1721 a reply could not be sent, and is given up");
        outbox.end(claim, Outcome.GAVE_UP, now());
    }

    private void refused(Claim claim, Refusal why) {
        switch (why) {
            case BLOCKED, UNKNOWN_CHAT -> {
                outbox.end(claim, Outcome.REFUSED, now());
                outbox.giveUp(claim.chat(), now());
            }
            case NOT_ADMITTED -> {
                LOG.warn("WA-1722 Telegram does not admit this bot: is its token still right?");
                outbox.leave(claim, now().plus(LONGEST));
            }
            case GONE, NOT_ALLOWED, NOT_MODIFIED -> outbox.end(claim, Outcome.REFUSED, now());
            case TOO_LONG, TOO_LARGE, TAKEN, OTHER -> {
                // A message of more than two days, an old pressing: usual. A text that is refused would be ours to
                // mend.
                LOG.info("WA-1723 Telegram refuses something: {}", why);
                outbox.end(claim, Outcome.REFUSED, now());
            }
        }
    }

    /// Two seconds, then twice as long each time, up to ten minutes.
    private static Duration patience(Claim claim) {
        Duration wait = Duration.ofSeconds(2L << Math.min(claim.failed(), 9));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
