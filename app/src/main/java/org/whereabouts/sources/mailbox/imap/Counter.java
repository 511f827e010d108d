package org.whereabouts.sources.mailbox.imap;

import java.util.List;

/// One visit to the mailbox.
public interface Counter extends AutoCloseable {

    /// By which the server says that its numbers still mean the same messages (UIDVALIDITY).
    long validity();

    /// The numbers of the messages that nobody has read, and of all that came after a number; in order.
    List<Long> waiting(long after) throws ServerAway;

    /// Fetches one, without marking it.
    Fetched fetch(long uid) throws ServerAway;

    /// Marks one as read, and moves it to where it belongs then. Doing it again does no harm.
    void settle(long uid) throws ServerAway;

    @Override
    void close();

    /// What became of fetching one.
    sealed interface Fetched {}

    /// It is here, byte for byte. Nobody compares two of them.
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(byte[] message) implements Fetched {
        @Override
        public String toString() {
            return "a message";
        }
    }

    /// It is longer than is fetched; only its head was. Nobody compares two of them.
    @SuppressWarnings("ArrayRecordComponent")
    record TooLong(byte[] head, long size) implements Fetched {
        @Override
        public String toString() {
            return "a long message";
        }
    }

    /// It is no longer there.
    record Gone() implements Fetched {}
}
