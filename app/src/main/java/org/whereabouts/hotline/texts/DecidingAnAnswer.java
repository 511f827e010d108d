package org.whereabouts.hotline.texts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Sha256;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.FollowingAnEnquiry;
import org.whereabouts.enquiries.telephone.FollowingByTelephone;
import org.whereabouts.hotline.calls.TheLine;
import org.whereabouts.hotline.calls.WhereItStands;
import org.whereabouts.hotline.left.CallBack.Kind;
import org.whereabouts.hotline.left.LeavingACallBack;
import org.whereabouts.hotline.left.LeavingACallBack.Wanted;
import org.whereabouts.notices.wording.Answer;

/// Decides what a text message is answered, once for each, and by the same rules as a call.
@Service
class DecidingAnAnswer {

    private static final Duration HOUR = Duration.ofHours(1);
    /// For longer no gateway brings a message again.
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int MOST_AN_HOUR = 12;
    private static final int DIGEST = 32;
    /// Twenty bits of a hash are enough to count by, and many numbers share each.
    private static final int COARSE = 5;

    private final Texts texts;
    private final FollowingByTelephone following;
    private final LeavingACallBack leaving;
    private final TheLine line;
    private final Clock clock;

    DecidingAnAnswer(Texts texts, FollowingByTelephone following, LeavingACallBack leaving, TheLine line, Clock clock) {
        this.texts = texts;
        this.following = following;
        this.leaving = leaving;
        this.line = line;
        this.clock = clock;
    }

    /// The key under which a message is known.
    static String key(Message message) {
        return Sha256.of(("text " + message.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hex()
                .substring(0, DIGEST);
    }

    /// Decides, or finds what was decided.
    @Transactional
    public Texts.Kept decide(Message message) {
        String key = key(message);
        return texts.find(key).orElseGet(() -> afresh(message, key));
    }

    private Texts.Kept afresh(Message message, String key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Locale language =
                Understanding.language(message.text()).orElse(line.languages().getFirst());
        int times = texts.count(coarse(message.from()), now, now.minus(HOUR));
        var decided = times > MOST_AN_HOUR ? new Decided(null, language) : decided(message, language, times);
        if (!texts.add(key, now, decided.answer(), decided.language())) {
            // Nothing of this is kept, and the gateway brings it again.
            throw new IllegalStateException("WA-1663 a text came twice at the same moment");
        }
        texts.forget(now.minus(REMEMBERED));
        return new Texts.Kept(decided.answer(), decided.language(), false);
    }

    private static String coarse(String from) {
        return Sha256.of(("texter " + from).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hex()
                .substring(0, COARSE);
    }

    private Decided decided(Message message, Locale language, int times) {
        return switch (Understanding.of(message.text())) {
            case Understanding.Standing(String number, String digits) -> standing(number, digits, message, language);
            case Understanding.CallBack ignored -> {
                // Whoever asks five times in an hour is called once.
                if (times <= 2) {
                    leaving.leave(new Wanted(Kind.TEXT, line.operation(), language, null, message.from(), null));
                }
                yield new Decided(Answer.CALL_BACK, language);
            }
            case Understanding.Other ignored -> new Decided(Answer.HELP, language);
        };
    }

    private Decided standing(String number, String digits, Message message, Locale language) {
        return switch (following.follow(number, digits, "telephone " + message.from())) {
            case FollowingAnEnquiry.Found(Enquiry enquiry) -> {
                Locale theirs = Understanding.language(message.text())
                        .orElse(enquiry.facts().language());
                String key = WhereItStands.key(enquiry).toUpperCase(Locale.ROOT).replace('-', '_');
                yield new Decided(Answer.valueOf(key), theirs);
            }
            case FollowingAnEnquiry.DoesNotFit ignored -> new Decided(Answer.DOES_NOT_FIT, language);
            case FollowingAnEnquiry.TooManyGuesses ignored -> new Decided(Answer.TOO_MANY, language);
        };
    }

    private record Decided(@Nullable Answer answer, Locale language) {}
}
