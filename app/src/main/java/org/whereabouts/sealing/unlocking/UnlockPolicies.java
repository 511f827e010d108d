package org.whereabouts.sealing.unlocking;

/// The policies of unlocking that were decided, one after the other.
public interface UnlockPolicies {

    /// The one that holds: [UnlockPolicy#KEY_FILE_TOO] until something was decided, since whoever installs a service
    /// has
    /// nobody to decide with yet.
    UnlockPolicy current();

    /// Has another one hold from now on.
    ///
    /// @param proposer who proposed it, for the audit
    /// @param approver who agreed; the table refuses the proposer
    void add(UnlockPolicy policy, String proposer, String approver);
}
