package org.whereabouts.enquiries.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.Drafts;
import org.whereabouts.registry.Operation;

/// The tables `enquiries.draft` and `draft_answer`.
@Repository
class DraftsInPostgres implements Drafts {

    private final JdbcClient database;

    DraftsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Draft.Kept draft) {
        database.sql("""
                        insert into enquiries.draft (id, subject, journey, operation, expires, sent)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        draft.id(),
                        draft.subject(),
                        draft.journey(),
                        draft.operation().slug(),
                        draft.expires().atOffset(ZoneOffset.UTC),
                        draft.sent())
                .update();
    }

    @Override
    public Optional<Draft.Kept> find(String id) {
        return database.sql("select * from enquiries.draft where id = ?")
                .param(id)
                .query(DraftsInPostgres::kept)
                .optional();
    }

    @Override
    public Map<String, byte[]> answers(String id) {
        var answers = new HashMap<String, byte[]>();
        database.sql("select page, sealed from enquiries.draft_answer where draft = ?")
                .param(id)
                .query(row -> {
                    answers.put(row.getString("page"), row.getBytes("sealed"));
                });
        return answers;
    }

    @Override
    public void put(String id, String page, byte[] sealed, Instant expires) {
        int open = database.sql("update enquiries.draft set expires = ? where id = ? and not sent")
                .params(expires.atOffset(ZoneOffset.UTC), id)
                .update();
        if (open > 0) {
            database.sql("""
                            insert into enquiries.draft_answer (draft, page, sealed) values (?, ?, ?)
                            on conflict (draft, page) do update set sealed = excluded.sealed
                            """).params(id, page, sealed).update();
        }
    }

    @Override
    public void sent(String id, Instant expires) {
        database.sql("update enquiries.draft set sent = true, expires = ? where id = ?")
                .params(expires.atOffset(ZoneOffset.UTC), id)
                .update();
        database.sql("delete from enquiries.draft_answer where draft = ?")
                .param(id)
                .update();
    }

    @Override
    public void forget(String id) {
        database.sql("delete from enquiries.draft where id = ?").param(id).update();
    }

    @Override
    public List<Draft.Kept> expired(Instant now) {
        return database.sql("select * from enquiries.draft where expires <= ? order by expires, id")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(DraftsInPostgres::kept)
                .list();
    }

    private static Draft.Kept kept(ResultSet row, int n) throws SQLException {
        return new Draft.Kept(
                row.getString("id"),
                row.getObject("subject", UUID.class),
                row.getString("journey"),
                new Operation.Id(row.getString("operation")),
                EnquiryRow.moment(row, "expires"),
                row.getBoolean("sent"));
    }
}
