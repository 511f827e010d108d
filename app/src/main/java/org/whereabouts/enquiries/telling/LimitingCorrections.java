package org.whereabouts.enquiries.telling;

import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WrongReceipts;

/// How many corrections come from one neighbourhood: ten an hour. They are counted where wrong guesses at
/// receipts are, as coarsely and as briefly, under a key of their own.
@Component
public class LimitingCorrections {

    private static final String KIND = "correct ";

    private final WrongReceipts counted;

    LimitingCorrections(WrongReceipts counted) {
        this.counted = counted;
    }

    /// Counts one, if it is still to be taken.
    ///
    /// @param from a neighbourhood; empty when nobody knows: then nothing is counted
    public boolean admit(String from) {
        if (from.isEmpty()) {
            return true;
        }
        var number = Receipt.Digits.fresh();
        boolean admitted = counted.admit(number, KIND + from);
        if (admitted) {
            counted.wrong(number, KIND + from);
        }
        return admitted;
    }
}
