package org.whereabouts.sealing.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.sealing.unlocking.UnlockPolicies;
import org.whereabouts.sealing.unlocking.UnlockPolicy;

@Repository
class UnlockPoliciesInPostgres implements UnlockPolicies {

    private final JdbcClient database;

    UnlockPoliciesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public UnlockPolicy current() {
        return database.sql("select policy from sealing.unlock_policy order by decided desc limit 1")
                .query(String.class)
                .optional()
                .map(UnlockPolicy::valueOf)
                .orElse(UnlockPolicy.KEY_FILE_TOO);
    }

    @Override
    public void add(UnlockPolicy policy, String proposer, String approver) {
        database.sql("insert into sealing.unlock_policy (policy, proposed, approved) values (?, ?, ?)")
                .params(policy.name(), proposer, approver)
                .update();
    }
}
