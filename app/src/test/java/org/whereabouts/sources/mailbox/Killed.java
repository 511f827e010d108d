package org.whereabouts.sources.mailbox;

/// The program was killed here.
final class Killed extends Error {
    Killed() {
        super("killed by the test");
    }
}
