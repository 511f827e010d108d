package org.whereabouts.notices.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice.Claim;
import org.whereabouts.notices.Notices;
import org.whereabouts.notices.PostingALetter;
import org.whereabouts.notices.Why;
import org.whereabouts.notices.calling.OpeningACall;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;

/// Records what came of an attempt.
@Component
class Settling {

    private final Notices notices;
    private final OpeningACall calls;
    private final Sealing sealing;
    private final Clock clock;

    Settling(Notices notices, OpeningACall calls, Sealing sealing, Clock clock) {
        this.notices = notices;
        this.calls = calls;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Records it, unless somebody else has the notice in hand by now.
    @Transactional
    public void settle(Claim claim, Attempt attempt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Delivery.AtRest delivery = switch (attempt) {
            case Attempt.Tried tried -> tried(claim, tried, now);
            case Attempt.Broken ours -> again(claim, Trouble.BROKEN, null, claim.perhaps(), now);
            case Attempt.NotNow night -> new Delivery.Owed(night.from());
            case Attempt.ByVoice voice -> voice(claim, voice.why(), now);
            case Attempt.Nobody nobody -> new Delivery.Undeliverable(now, nobody.why());
            case Attempt.NoLongerOwed gone -> new Delivery.Withdrawn(now);
        };
        if (!notices.settle(claim, delivery)) {
            return;
        }
        if (delivery instanceof Delivery.WithAnOfficer officer) {
            calls.open(claim.notice(), claim.notice().news(), officer.why());
        }
        if (attempt instanceof Attempt.Tried tried && tried.carried() instanceof Carried.Printed printed) {
            keep(claim, printed);
        }
    }

    private static Delivery.AtRest tried(Claim claim, Attempt.Tried tried, Instant now) {
        return switch (tried.carried()) {
            case Carried.Handed handed -> sent(claim, tried.way(), now);
            case Carried.Printed printed -> new Delivery.ToBePosted(now);
            case Carried.Later later -> again(claim, later.trouble(), later.pause(), claim.perhaps(), now);
            case Carried.Doubtful doubtful -> again(claim, doubtful.trouble(), null, true, now);
            case Carried.Never never -> voice(claim, refused(never.trouble()), now);
        };
    }

    private static Delivery.AtRest sent(Claim claim, Way.Kind way, Instant now) {
        return claim.perhaps() ? new Delivery.PossiblySentTwice(now, way) : new Delivery.Sent(now, way);
    }

    private static Delivery.AtRest again(
            Claim claim, Trouble trouble, @Nullable Duration pause, boolean perhaps, Instant now) {
        return Patience.again(claim.attempt(), now, pause, ThreadLocalRandom.current())
                .<Delivery.AtRest>map(at -> new Delivery.Failed(claim.attempt(), at, trouble, perhaps))
                .orElseGet(() -> voice(claim, Why.GAVE_UP, now));
    }

    /// That something came in is not worth a call.
    private static Delivery.AtRest voice(Claim claim, Why why, Instant now) {
        return claim.notice().news() == News.Plain.RECEIVED
                ? new Delivery.Undeliverable(now, why)
                : new Delivery.WithAnOfficer(now, why);
    }

    private static Why refused(Trouble trouble) {
        return trouble == Trouble.NO_ADDRESS ? Why.NO_ADDRESS : Why.REFUSED;
    }

    private void keep(Claim claim, Carried.Printed printed) {
        try (Envelope envelope = sealing.open(claim.notice().enquiry().subject())) {
            String field = PostingALetter.field(claim.notice().id());
            notices.keep(claim.notice().id(), envelope.seal(field, printed.page()));
        }
    }
}
