package org.whereabouts.exchange.pfif.store;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.whereabouts.clockwork.store.DatabaseLock;
import org.whereabouts.exchange.pfif.Movements;

/// Whose turn it is to keep the feeds, as a lock of the database.
@Repository
class PfifTurnInPostgres extends DatabaseLock implements Movements.Turn {

    private static final Logger LOG = LoggerFactory.getLogger(PfifTurnInPostgres.class);

    PfifTurnInPostgres(DataSource database) {
        super(database, "exchange.pfif");
    }

    @Override
    protected void unknown(@Nullable String sqlState) {
        LOG.warn("WA-2003 whose turn it is to keep the feeds is not known: {}", sqlState);
    }
}
