package org.whereabouts.enquiries;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.Enquiries.Code;

/// Lets whoever has a receipt see where their enquiry stands. What is wrong with a guess is not told, nor
/// how far it
/// came.
@Service
public class FollowingAnEnquiry {

    private static final String NOBODYS = "0".repeat(64);

    private final Enquiries enquiries;
    private final WrongReceipts guesses;

    FollowingAnEnquiry(Enquiries enquiries, WrongReceipts guesses) {
        this.enquiries = enquiries;
        this.guesses = guesses;
    }

    /// Finds the enquiry of a receipt.
    ///
    /// @param number as it was typed
    /// @param code   as it was typed
    /// @param from   where the question comes from, no closer than a neighbourhood: the prefix of an
    ///               address; empty
    ///               when nobody knows
    public Outcome follow(String number, String code, String from) {
        // Whoever mistypes is no reason to stop others who do: each gets a number of their own.
        Receipt.Digits asked = Receipt.Digits.parse(number).orElseGet(Receipt.Digits::fresh);
        WordCode word = WordCode.parse(code).orElseGet(WordCode::fresh);
        if (!guesses.admit(asked, from)) {
            return new TooManyGuesses();
        }
        Optional<Code> kept = enquiries.code(asked);
        boolean fits = word.fits(asked, kept.map(Code::hash).orElse(NOBODYS));
        Optional<Enquiry> enquiry = kept.filter(one -> fits).flatMap(one -> enquiries.find(one.id()));
        if (enquiry.isEmpty()) {
            guesses.wrong(asked, from);
            return new DoesNotFit();
        }
        return new Found(enquiry.get());
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// The receipt is right.
    public record Found(Enquiry enquiry) implements Outcome {}

    /// Number and code do not belong together, or there is no such number.
    public record DoesNotFit() implements Outcome {}

    /// For an hour nobody is answered about this number, or nobody from there.
    public record TooManyGuesses() implements Outcome {}
}
