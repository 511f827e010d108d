package org.whereabouts.registry.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.registry.identity.Identities;

/// The judgements as a table; a join remembers which reports it moved, so that it can be undone exactly.
@Repository
class IdentitiesInPostgres implements Identities {

    private static final String RULE = "rule:";

    private final JdbcClient database;

    IdentitiesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public boolean join(Person.Id kept, Person.Id givenUp, String decidedBy, String reason) {
        int noted = database.sql("""
                        insert into registry.identity (kind, kept, given_up, reports, decided_by, reason)
                        select 'joined', ?, ?, array_agg(id), ?, ? from registry.report where person = ?
                        having count(*) > 0 and not (? and exists (
                            select from registry.identity
                             where (kept, given_up) in ((?, ?), (?, ?))))
                        on conflict do nothing
                        """)
                .params(kept.number(), givenUp.number(), decidedBy, reason, givenUp.number())
                .param(decidedBy.startsWith(RULE))
                .params(kept.number(), givenUp.number(), givenUp.number(), kept.number())
                .update();
        if (noted > 0) {
            database.sql("update registry.report set person = ? where person = ?")
                    .params(kept.number(), givenUp.number())
                    .update();
        }
        return noted > 0;
    }

    @Override
    @Transactional
    public boolean undo(Person.Id kept, Person.Id givenUp) {
        List<Long[]> moved = database.sql("""
                        update registry.identity set undone_at = now()
                         where kept = ? and given_up = ? and kind = 'joined' and undone_at is null returning reports
                        """)
                .params(kept.number(), givenUp.number())
                .query((row, n) -> (Long[]) row.getArray(1).getArray())
                .list();
        for (Long[] reports : moved) {
            database.sql("update registry.report set person = ? where id = any(?)")
                    .params(givenUp.number(), reports)
                    .update();
        }
        return !moved.isEmpty();
    }

    @Override
    public Progress progress() {
        return database.sql("select transaction, report, compared from registry.comparing")
                .query((row, n) -> new Progress(new Mark(row.getLong(1), row.getLong(2)), row.getLong(3)))
                .single();
    }

    @Override
    @Transactional
    public void reached(Progress progress) {
        database.sql("update registry.comparing set transaction = ?, report = ?, compared = ?")
                .params(progress.mark().transaction(), progress.mark().report(), progress.compared())
                .update();
    }
}
