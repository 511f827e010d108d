package org.whereabouts.enquiries;

/// Wrong guesses at receipts in the last hour: by number, and by where they came from. A restart forgets
/// none.
public interface WrongReceipts {

    /// How many wrong ones are answered.
    int MOST = 10;

    /// Whether one more guess is answered.
    ///
    /// @param from a neighbourhood; empty when nobody knows
    boolean admit(Receipt.Digits number, String from);

    /// Remembers a wrong one.
    void wrong(Receipt.Digits number, String from);
}
