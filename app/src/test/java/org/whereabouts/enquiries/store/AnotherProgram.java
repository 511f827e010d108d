package org.whereabouts.enquiries.store;

import javax.sql.DataSource;
import org.whereabouts.enquiries.matches.OpenEnquiries;

/// Another program on the same database.
public final class AnotherProgram {

    private AnotherProgram() {}

    /// Its turn.
    public static OpenEnquiries.Turn turn(DataSource database) {
        return new TurnInPostgres(database);
    }
}
