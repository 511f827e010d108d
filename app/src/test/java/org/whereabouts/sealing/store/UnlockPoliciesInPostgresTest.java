package org.whereabouts.sealing.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.WithRegisters;
import org.whereabouts.sealing.unlocking.UnlockPolicies;
import org.whereabouts.sealing.unlocking.UnlockPoliciesContract;

@WithRegisters
@Transactional
class UnlockPoliciesInPostgresTest implements UnlockPoliciesContract {

    @Autowired
    JdbcClient database;

    @Override
    public UnlockPolicies policies() {
        database.sql("delete from sealing.unlock_policy").update();
        return new UnlockPoliciesInPostgres(database);
    }
}
