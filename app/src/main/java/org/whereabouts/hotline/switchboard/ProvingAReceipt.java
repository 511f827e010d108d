package org.whereabouts.hotline.switchboard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.access.LimitsOnReading;
import org.whereabouts.access.SignedIn;
import org.whereabouts.enquiries.CheckingAReceipt;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.FollowingAnEnquiry;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.WrongReceipts;
import org.whereabouts.hotline.switchboard.Caller.How;
import org.whereabouts.hotline.switchboard.Caller.Proof;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Sealed;

/// Finds out whether an enquiry is the caller's: they say its number, and the words of the receipt or the word that was
/// agreed. Wrong guesses count with all others at that number.
@Service
public class ProvingAReceipt {

    private static final String PURPOSE = "word.compared";

    private final FollowingAnEnquiry following;
    private final Enquiries enquiries;
    private final WrongReceipts guesses;
    private final AgreedWord agreed;

    ProvingAReceipt(FollowingAnEnquiry following, Enquiries enquiries, WrongReceipts guesses, AgreedWord agreed) {
        this.following = following;
        this.enquiries = enquiries;
        this.guesses = guesses;
        this.agreed = agreed;
    }

    /// Finds out. Not inside of a transaction: what was read cannot be unread.
    ///
    /// @param number as the officer typed it
    /// @param secret five words, or the word that was agreed, as the officer typed it
    public Outcome prove(String number, String secret, SignedIn.Confirmed officer) {
        if (WordCode.parse(secret).isPresent()) {
            return switch (following.follow(number, secret, "")) {
                case FollowingAnEnquiry.Found(Enquiry found) ->
                    new Proved(new Proof(found.facts().id(), How.WORDS));
                case FollowingAnEnquiry.DoesNotFit ignored -> new Not("caller.does.not.fit");
                case FollowingAnEnquiry.TooManyGuesses ignored -> new Not("caller.too.many");
            };
        }
        return byWord(CheckingAReceipt.asked(number), secret, officer);
    }

    private Outcome byWord(Receipt.Digits number, String word, SignedIn.Confirmed officer) {
        if (!guesses.admit(number, "")) {
            return new Not("caller.too.many");
        }
        Optional<Enquiry.Id> enquiry = enquiries.code(number).map(Enquiries.Code::id);
        Optional<Sealed> sealed = enquiry.flatMap(agreed.words()::find);
        if (enquiry.isEmpty() || sealed.isEmpty()) {
            guesses.wrong(number, "");
            return new Not("caller.does.not.fit");
        }
        return switch (agreed.compare(enquiry.get(), sealed.get(), word, officer)) {
            case AgreedWord.Result.SAME -> new Proved(new Proof(enquiry.get(), How.AGREED_WORD));
            case AgreedWord.Result.OTHER -> {
                guesses.wrong(number, "");
                yield new Not("caller.does.not.fit");
            }
            case AgreedWord.Result.LOCKED -> new Not("reading.locked");
            case AgreedWord.Result.REFUSED -> new Not("candidate.used.up");
        };
    }

    /// Compares what a caller says with what was agreed.
    @Service
    static class AgreedWord {

        private final AgreedWords words;
        private final LimitsOnReading limits;
        private final Keys keys;

        AgreedWord(AgreedWords words, LimitsOnReading limits, Keys keys) {
            this.words = words;
            this.limits = limits;
            this.keys = keys;
        }

        AgreedWords words() {
            return words;
        }

        Result compare(Enquiry.Id enquiry, Sealed sealed, String word, SignedIn.Confirmed officer) {
            if (!(keys.state() instanceof KeyState.Unlocked unlocked)) {
                return Result.LOCKED;
            }
            if (limits.refuse(officer, enquiry.value(), PURPOSE).isPresent()) {
                return Result.REFUSED;
            }
            var reading = new Reading(officer.officer().id().toString(), enquiry.subject(), PURPOSE);
            return unlocked.unsealing()
                    .read(reading)
                    .map(opened -> compare(opened, sealed, word))
                    .orElse(Result.OTHER);
        }

        private static Result compare(Opened opened, Sealed sealed, String word) {
            try (opened) {
                byte[] kept = new String(opened.unseal(AgreeingAWord.FIELD, sealed), StandardCharsets.UTF_8)
                        .strip()
                        .getBytes(StandardCharsets.UTF_8);
                byte[] said = AgreeingAWord.plain(word).getBytes(StandardCharsets.UTF_8);
                return MessageDigest.isEqual(kept, said) ? Result.SAME : Result.OTHER;
            }
        }

        enum Result {
            SAME,
            OTHER,
            LOCKED,
            REFUSED
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It is theirs.
    public record Proved(Proof proof) implements Outcome {}

    /// It is not, or nobody knows.
    ///
    /// @param key the sentence that says why
    public record Not(String key) implements Outcome {}
}
