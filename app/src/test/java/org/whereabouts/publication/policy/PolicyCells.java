package org.whereabouts.publication.policy;

import java.io.IOException;
import java.util.Map;

/// Hands out the table for humans to the tests of other packages.
public final class PolicyCells {

    private PolicyCells() {}

    /// Its cells, by reader, detail and class.
    public static Map<String, String> expected() throws IOException {
        return PolicyTableTest.expected();
    }
}
