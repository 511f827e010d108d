package org.whereabouts.telegram.own;

/// The key by which the bot knows what it wrote itself. It goes with the database, into every backup.
public interface Signatures {

    /// The key; made when it is first needed, and the same from then on.
    OwnKey key();
}
