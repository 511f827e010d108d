package org.whereabouts.enquiries;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.CheckingAReceipt.Kept;
import org.whereabouts.enquiries.telephone.TelephoneCode;

/// Lets whoever has a receipt see where their enquiry stands. What is wrong with a guess is not told, nor
/// how far it came.
@Service
public class FollowingAnEnquiry {

    private final Enquiries enquiries;
    private final CheckingAReceipt checking;

    FollowingAnEnquiry(Enquiries enquiries, CheckingAReceipt checking) {
        this.enquiries = enquiries;
        this.checking = checking;
    }

    /// Finds the enquiry of a receipt.
    ///
    /// @param number as it was typed
    /// @param code   as it was typed
    /// @param from   where the question comes from, as [CheckingAReceipt] needs it
    public Outcome follow(String number, String code, String from) {
        return switch (checking.check(number, code, from, this::kept)) {
            case CheckingAReceipt.Fits<Enquiry>(var enquiry) -> found(enquiry, code);
            case CheckingAReceipt.DoesNotFit<Enquiry> ignored -> new DoesNotFit();
            case CheckingAReceipt.TooManyGuesses<Enquiry> ignored -> new TooManyGuesses();
        };
    }

    /// Older receipts get digits for the telephone when their words are there.
    private Outcome found(Enquiry enquiry, String code) {
        Receipt.Digits number = enquiry.facts().number();
        if (enquiries.telephoneCode(number).isEmpty()) {
            var receipt = new Receipt(number, WordCode.parse(code).orElseThrow());
            enquiries.put(enquiry.facts().id(), TelephoneCode.of(receipt).hash(number));
        }
        return new Found(enquiry);
    }

    private Optional<Kept<Enquiry>> kept(Receipt.Digits number) {
        return enquiries.code(number).map(code -> new Kept<>(code.hash(), () -> enquiries.find(code.id())));
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
