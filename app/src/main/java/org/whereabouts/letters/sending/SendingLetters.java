package org.whereabouts.letters.sending;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.letters.EndingTheLetter;
import org.whereabouts.letters.News;
import org.whereabouts.letters.Secret;
import org.whereabouts.letters.Subscription;
import org.whereabouts.letters.Subscription.State;
import org.whereabouts.letters.Subscriptions;
import org.whereabouts.letters.WhatIsNew;
import org.whereabouts.notices.post.Bulletin;
import org.whereabouts.notices.post.Post;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Labelled;

/// Sends what is due: invitations at once, letters once a day, from six in the morning (UTC) on.
///
/// A subscription is taken in hand before it is sent and settled afterwards. Killed in between, it is sent again after
/// ten minutes, under the same Message-ID.
@Service
class SendingLetters {

    private static final int AT_A_TIME = 50;
    private static final int SECRET = 32;
    private static final Duration IN_HAND = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int REFUSALS = 3;
    private static final Duration UNCONFIRMED = Duration.ofDays(3);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Subscriptions subscriptions;
    private final Outgoing outgoing;
    private final WhatIsNew news;
    private final EndingTheLetter ending;
    private final Clock clock;

    SendingLetters(
            Subscriptions subscriptions, Outgoing outgoing, WhatIsNew news, EndingTheLetter ending, Clock clock) {
        this.subscriptions = subscriptions;
        this.outgoing = outgoing;
        this.news = news;
        this.ending = ending;
        this.clock = clock;
    }

    /// One turn.
    ///
    /// @return whether there may be more
    boolean send() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        subscriptions.unconfirmed(now.minus(UNCONFIRMED)).forEach(id -> ending.end(id, "never confirmed"));
        if (!(outgoing.keys().state() instanceof KeyState.Unlocked open) || !outgoing.ready()) {
            return false;
        }
        List<Subscription> due = subscriptions.claim(now, morning(now), IN_HAND, AT_A_TIME);
        if (due.isEmpty()) {
            return false;
        }
        var reading = open.unsealing().readAll("system", Subscription.KIND, "letters.sent");
        List<Optional<byte[]>> secrets = reading.unseal(due.stream()
                .map(one -> new Labelled(Subscription.subject(one.id()), Subscription.FIELD, one.secrets()))
                .toList());
        for (int n = 0; n < due.size(); n++) {
            Subscription one = due.get(n);
            secrets.get(n).ifPresent(both -> send(one, new String(both, StandardCharsets.UTF_8), now));
        }
        return due.size() == AT_A_TIME;
    }

    /// The last six o'clock.
    private static Instant morning(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Instant morning = today.atTime(MORNING).toInstant(ZoneOffset.UTC);
        return morning.isAfter(now) ? morning.minus(Duration.ofDays(1)) : morning;
    }

    private void send(Subscription one, String both, Instant now) {
        var secret = new Secret(both.substring(0, SECRET));
        String address = both.substring(SECRET);
        if (one.state() == State.ASKED) {
            settle(one, outgoing.wording().invitation(one, secret, address), State.INVITED, now);
            return;
        }
        News fresh = news.since(one.told(), one.operation(), one.topic());
        if (fresh instanceof News.Nothing) {
            subscriptions.settle(one.id(), State.CONFIRMED, now);
            return;
        }
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        settle(one, outgoing.wording().letter(one, secret, address, fresh, day), State.CONFIRMED, now);
    }

    private void settle(Subscription one, Bulletin bulletin, State then, Instant now) {
        switch (outgoing.post().carry(bulletin)) {
            case Carried.Handed _, Carried.Printed _ -> subscriptions.settle(one.id(), then, now);
            // It may have arrived: a letter that comes twice is worse than one that is missing.
            case Carried.Doubtful _ -> subscriptions.settle(one.id(), then, now);
            case Carried.Never never -> refused(one, never.trouble(), now);
            case Carried.Later later ->
                subscriptions.later(one.id(), now.plus(later.pause() == null ? PATIENCE : later.pause()));
        }
    }

    /// An address that takes nothing any more is forgotten, but not because a mail server of ours refused everybody for
    /// a
    /// day. What nobody confirmed has nobody to lose.
    private void refused(Subscription one, Trouble trouble, Instant now) {
        boolean surely = one.state() == State.ASKED || trouble == Trouble.NO_ADDRESS;
        if (surely || subscriptions.refused(one.id(), now.plus(A_DAY)) >= REFUSALS) {
            ending.end(one.id(), "address refused");
        }
    }

    /// By what letters go out.
    record Outgoing(Keys keys, Post post, WordingALetter wording) {

        boolean ready() {
            return post.ready() && wording.ready();
        }
    }
}
