package org.whereabouts.hotline.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.switchboard.Telephones;

/// The table `hotline.telephone`.
@Repository
class TelephonesInPostgres implements Telephones {

    private final JdbcClient database;

    TelephonesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Call.Telephone> find(Officer.Id officer) {
        return database.sql("select address from hotline.telephone where officer = ?")
                .param(officer.toString())
                .query((row, n) -> new Call.Telephone(row.getString(1)))
                .optional();
    }

    @Override
    public void put(Officer.Id officer, Call.Telephone telephone) {
        database.sql("""
                        insert into hotline.telephone (officer, address) values (?, ?)
                        on conflict (officer) do update set address = excluded.address
                        """).params(officer.toString(), telephone.address()).update();
    }

    @Override
    public void remove(Officer.Id officer) {
        database.sql("delete from hotline.telephone where officer = ?")
                .param(officer.toString())
                .update();
    }
}
