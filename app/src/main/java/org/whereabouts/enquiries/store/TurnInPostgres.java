package org.whereabouts.enquiries.store;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.whereabouts.clockwork.store.DatabaseLock;
import org.whereabouts.enquiries.matches.OpenEnquiries;

/// Whose turn it is to match, as a lock of the database.
@Repository
class TurnInPostgres extends DatabaseLock implements OpenEnquiries.Turn {

    private static final Logger LOG = LoggerFactory.getLogger(TurnInPostgres.class);

    TurnInPostgres(DataSource database) {
        super(database, "enquiries.matching");
    }

    @Override
    protected void unknown(@Nullable String sqlState) {
        LOG.warn("WA-0822 whose turn it is to match is not known: {}", sqlState);
    }
}
