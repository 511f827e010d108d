package org.whereabouts.sealing.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.WithRegisters;
import org.whereabouts.sealing.keys.DataKeys;
import org.whereabouts.sealing.keys.Erasures;
import org.whereabouts.sealing.keys.KeyCollectionsContract;
import org.whereabouts.sealing.keys.KeyPairs;

/// Everything here is taken back at the end of a test, so that the keys of other tests open.
@WithRegisters
@Transactional
class KeyCollectionsInPostgresTest extends KeyCollectionsContract {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void withNothing() {
        for (String table : new String[] {"data_key", "private_half", "key_pair", "lock", "tombstone"}) {
            database.sql("delete from sealing." + table).update();
        }
    }

    @Override
    protected KeyPairs pairs() {
        return new KeyPairsInPostgres(database);
    }

    @Override
    protected DataKeys dataKeys() {
        return new DataKeysInPostgres(database);
    }

    @Override
    protected Erasures erasures() {
        return new TombstonesInPostgres(database);
    }
}
