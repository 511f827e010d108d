package org.whereabouts.telegram.store;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.whereabouts.clockwork.store.DatabaseLock;
import org.whereabouts.telegram.channel.Turn;

/// Whose turn it is to keep the list, as a lock of the database.
@Repository
class ListTurnInPostgres extends DatabaseLock implements Turn {

    private static final Logger LOG = LoggerFactory.getLogger(ListTurnInPostgres.class);

    ListTurnInPostgres(DataSource database) {
        super(database, "telegram.channel");
    }

    @Override
    protected void unknown(@Nullable String sqlState) {
        LOG.warn("WA-1754 whose turn it is to keep the list is not known: {}", sqlState);
    }
}
