package org.whereabouts.telegram.store;

import javax.sql.DataSource;
import org.whereabouts.telegram.channel.Turn;

/// Another program on the same database.
public final class AnotherProgram {

    private AnotherProgram() {}

    /// Its turn at the list.
    public static Turn turn(DataSource database) {
        return new ListTurnInPostgres(database);
    }
}
