package org.whereabouts.telegram.handover;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Sha256;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.telegram.api.Keys;
import org.whereabouts.telegram.own.OwnKey;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Pages;
import org.whereabouts.telegram.wording.Say;

/// Hands a draft over to the browser, by a link that opens once within a day. What it opens is kept under a key that
/// follows from the link, and the link is kept nowhere.
@Service
public class HandingOver {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom CHANCE = new SecureRandom();

    private final HandOvers links;
    private final KeepingADraft keeping;
    private final Pages pages;
    private final Say say;
    private final Clock clock;

    HandingOver(HandOvers links, KeepingADraft keeping, Pages pages, Say say, Clock clock) {
        this.links = links;
        this.keeping = keeping;
        this.pages = pages;
        this.say = say;
        this.clock = clock;
    }

    /// Offers a link, if anybody said where the pages are.
    ///
    /// @param label of its key
    public Turn over(Talk talk, Draft draft, String label) {
        String token = token();
        Optional<String> address = pages.address(talk, "/telegram/on/" + token);
        if (address.isEmpty()) {
            return Turn.to(talk).saying(say.it(talk, "bot.web.none"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        links.forget(now);
        byte[] code = draft.code().words().getBytes(StandardCharsets.US_ASCII);
        links.put(digest(token), now.plus(DAY), key(token).seal(digest(token), code));
        return Turn.to(talk)
                .saying(say.it(talk, "bot.web.once"))
                .linking(new Keys.Link(say.it(talk, label), address.get()));
    }

    /// Takes up the draft of a link; empty when it was opened before, or its time is over.
    ///
    /// @param token the end of the link
    @Transactional
    public Optional<Draft> takeUp(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return links.take(digest(token), clock.instant())
                .flatMap(kept -> key(token).open(digest(token), kept))
                .map(code -> new WordCode(new String(code, StandardCharsets.US_ASCII)))
                .flatMap(keeping::open);
    }

    private static String token() {
        byte[] drawn = new byte[BYTES];
        CHANCE.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    private static String digest(String token) {
        return Sha256.of(("hand-over " + token).getBytes(StandardCharsets.US_ASCII))
                .hex();
    }

    /// The token has 128 bits of chance: nothing has to be stretched.
    private static OwnKey key(String token) {
        return new OwnKey(("hand-over key " + token).getBytes(StandardCharsets.US_ASCII));
    }
}
