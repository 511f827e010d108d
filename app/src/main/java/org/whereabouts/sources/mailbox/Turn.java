package org.whereabouts.sources.mailbox;

/// Whose turn it is among several programs on one database.
public interface Turn {

    /// Whether it is this program's.
    boolean mine();
}
