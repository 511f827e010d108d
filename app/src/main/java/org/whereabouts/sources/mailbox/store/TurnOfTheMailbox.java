package org.whereabouts.sources.mailbox.store;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.whereabouts.clockwork.store.DatabaseLock;
import org.whereabouts.sources.mailbox.Turn;

/// The lock of the database by which one program fetches.
@Repository
class TurnOfTheMailbox extends DatabaseLock implements Turn {

    private static final Logger LOG = LoggerFactory.getLogger(TurnOfTheMailbox.class);

    TurnOfTheMailbox(DataSource database) {
        super(database, "sources.mailbox");
    }

    @Override
    protected void unknown(@Nullable String sqlState) {
        LOG.warn("WA-2062 whose turn it is at the mailbox is not known: {}", sqlState);
    }
}
