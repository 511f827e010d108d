package org.whereabouts.registry.store.identity;

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
                         where kept = :kept and given_up = :given_up and kind = 'joined' and undone_at is null
                           and not exists (select from registry.report r
                                            where r.id = any (reports) and r.person <> :kept)
                        returning reports
                        """)
                .param("kept", kept.number())
                .param("given_up", givenUp.number())
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
    public boolean keepApart(Person.Id one, Person.Id other, String decidedBy, String reason) {
        return database.sql("""
                        insert into registry.identity (kind, kept, given_up, reports, decided_by, reason)
                        values ('kept_apart', ?, ?, '{}', ?, ?) on conflict do nothing
                        """)
                        .params(one.number(), other.number(), decidedBy, reason)
                        .update()
                > 0;
    }

    @Override
    public boolean letMeet(Person.Id one, Person.Id other) {
        return database.sql("""
                        update registry.identity set undone_at = now()
                         where (kept, given_up) in ((?, ?), (?, ?)) and kind = 'kept_apart' and undone_at is null
                        """)
                        .params(one.number(), other.number(), other.number(), one.number())
                        .update()
                > 0;
    }

    @Override
    public boolean wereJudged(Person.Id one, Person.Id other) {
        return database.sql("""
                        select exists (select from registry.identity where (kept, given_up) in ((?, ?), (?, ?)))
                        """)
                .params(one.number(), other.number(), other.number(), one.number())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean areKeptApart(Person.Id one, Person.Id other) {
        return database.sql("""
                        with recursive
                        of_one(address) as (select :one::bigint union
                            select i.given_up from of_one join registry.identity i on i.kept = of_one.address
                             where i.kind = 'joined' and i.undone_at is null),
                        of_other(address) as (select :other::bigint union
                            select i.given_up from of_other join registry.identity i on i.kept = of_other.address
                             where i.kind = 'joined' and i.undone_at is null)
                        select exists (select from registry.identity k, of_one, of_other
                                        where k.kind = 'kept_apart' and k.undone_at is null
                                          and (k.kept, k.given_up) in ((of_one.address, of_other.address),
                                                                       (of_other.address, of_one.address)))
                        """)
                .param("one", one.number())
                .param("other", other.number())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isOlder(Person.Id one, Person.Id other) {
        return database.sql("""
                        select coalesce((select min(id) from registry.report where person = ?), 0)
                            <= coalesce((select min(id) from registry.report where person = ?), 0)
                        """)
                .params(one.number(), other.number())
                .query(Boolean.class)
                .single();
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
