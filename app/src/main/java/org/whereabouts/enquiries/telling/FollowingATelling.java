package org.whereabouts.enquiries.telling;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.WrongReceipts;
import org.whereabouts.enquiries.telling.Tellings.Code;

/// Lets whoever has the receipt of a telling see whether somebody has read it, and nothing of what came of
/// it.
@Service
public class FollowingATelling {

    private static final String NOBODYS = "0".repeat(64);

    private final Tellings tellings;
    private final WrongReceipts guesses;

    FollowingATelling(Tellings tellings, WrongReceipts guesses) {
        this.tellings = tellings;
        this.guesses = guesses;
    }

    /// Finds the telling of a receipt.
    ///
    /// @param number as it was typed
    /// @param code   as it was typed
    /// @param from   where the question comes from, no closer than a neighbourhood; empty when nobody knows
    public Outcome follow(String number, String code, String from) {
        // Whoever mistypes is no reason to stop others who do: each gets a number of their own.
        Receipt.Digits asked = Receipt.Digits.parse(number).orElseGet(Receipt.Digits::fresh);
        WordCode word = WordCode.parse(code).orElseGet(WordCode::fresh);
        if (!guesses.admit(asked, from)) {
            return new TooManyGuesses();
        }
        Optional<Code> kept = tellings.code(asked);
        boolean fits = word.fits(asked, kept.map(Code::hash).orElse(NOBODYS));
        Optional<Telling> telling = kept.filter(one -> fits).flatMap(one -> tellings.find(one.id()));
        if (telling.isEmpty()) {
            guesses.wrong(asked, from);
            return new DoesNotFit();
        }
        return new Found(telling.get().number(), telling.get().state() != Telling.State.AWAITING);
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// The receipt is right.
    ///
    /// @param read whether an officer has read it; what they made of it is told to nobody
    public record Found(Receipt.Digits number, boolean read) implements Outcome {}

    /// Number and words do not belong together, or there is no such number.
    public record DoesNotFit() implements Outcome {}

    /// For an hour nobody is answered about this number, or nobody from there.
    public record TooManyGuesses() implements Outcome {}
}
