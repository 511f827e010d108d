package org.whereabouts.enquiries.telephone;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.CheckingAReceipt;
import org.whereabouts.enquiries.CheckingAReceipt.Checked;
import org.whereabouts.enquiries.CheckingAReceipt.Kept;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.FollowingAnEnquiry;
import org.whereabouts.enquiries.Receipt;

/// Lets whoever has the number and the digits of a receipt hear where their enquiry stands. What is wrong with a guess
/// is not told, nor whether there is such a number. Wrong guesses count with those of the words.
@Service
public class FollowingByTelephone {

    private static final TelephoneCode NONE = new TelephoneCode("00000000");

    private final Enquiries enquiries;
    private final CheckingAReceipt checking;

    FollowingByTelephone(Enquiries enquiries, CheckingAReceipt checking) {
        this.enquiries = enquiries;
        this.checking = checking;
    }

    /// Finds the enquiry.
    ///
    /// @param number as it was typed
    /// @param digits as they were typed
    /// @param from   where the question comes from, as [CheckingAReceipt] needs it
    public FollowingAnEnquiry.Outcome follow(String number, String digits, String from) {
        return switch (check(number, digits, from)) {
            case CheckingAReceipt.Fits<Enquiry>(var enquiry) -> new FollowingAnEnquiry.Found(enquiry);
            case CheckingAReceipt.DoesNotFit<Enquiry> ignored -> new FollowingAnEnquiry.DoesNotFit();
            case CheckingAReceipt.TooManyGuesses<Enquiry> ignored -> new FollowingAnEnquiry.TooManyGuesses();
        };
    }

    private Checked<Enquiry> check(String number, String digits, String from) {
        Receipt.Digits asked = CheckingAReceipt.asked(number);
        Optional<TelephoneCode> code = TelephoneCode.parse(digits);
        TelephoneCode reckoned = code.orElse(NONE);
        return checking.check(asked, hash -> reckoned.fits(asked, hash) && code.isPresent(), from, this::kept);
    }

    private Optional<Kept<Enquiry>> kept(Receipt.Digits number) {
        return enquiries.telephoneCode(number).map(code -> new Kept<>(code.hash(), () -> enquiries.find(code.id())));
    }
}
