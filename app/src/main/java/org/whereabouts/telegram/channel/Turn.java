package org.whereabouts.telegram.channel;

/// Whose turn it is among several programs on one database: one posts, the others wait until it leaves.
public interface Turn {

    /// Whether it is this program's, and stays so until it is over.
    boolean mine();

    /// Lets another program.
    void over();
}
