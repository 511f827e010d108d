package org.whereabouts.audit;

/// The record that can only grow.
public interface Audit {

    /// Adds an act to the end of the chain, in the caller's transaction.
    ///
    /// @throws org.springframework.dao.DataAccessException when it cannot be written: the caller must then not act
    void append(Act act);

    /// Walks the whole chain and tells whether every link still holds.
    Verification verify();

    /// What a walk along the chain found.
    sealed interface Verification {

        /// Every entry is as it was written.
        ///
        /// @param entries how many there are
        /// @param head    the hash of the last, to be noted down elsewhere: it shows a cut-off tail
        record Intact(long entries, Sha256 head) implements Verification {}

        /// An entry was changed, taken out or put in.
        ///
        /// @param at the number of the first entry that does not fit
        record Broken(long at) implements Verification {}
    }
}
