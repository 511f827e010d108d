package org.whereabouts.publication;

/// Hands out the entries in memory to the tests of other packages.
public final class EntriesForTests {

    private EntriesForTests() {}

    /// A collection without entries.
    public static PublishedEntries empty() {
        return new EntriesInMemory();
    }
}
