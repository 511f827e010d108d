package org.whereabouts.enquiries.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Telling.State;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.sealing.Sealed;

/// The table `enquiries.telling`.
@Repository
class TellingsInPostgres implements Tellings {

    private final JdbcClient database;

    TellingsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Telling telling, String codeHash) {
        return database.sql("""
                        insert into enquiries.telling (id, operation, number, received, state, own, entry, told, teller, code_hash)
                        values (:id, :operation, :number, :received, :state, :own, :entry, :told, :teller, :hash)
                        on conflict do nothing
                        """)
                        .param("id", telling.id().value())
                        .param("operation", telling.operation().slug())
                        .param("number", telling.number().digits())
                        .param("received", telling.received().atOffset(ZoneOffset.UTC))
                        .param("state", telling.state().name())
                        .param("own", telling.own())
                        .param(
                                "entry",
                                telling.entry() == null ? null : telling.entry().number())
                        .param("told", telling.told().bytes())
                        .param("teller", telling.teller().bytes())
                        .param("hash", codeHash)
                        .update()
                > 0;
    }

    @Override
    public Optional<Telling> find(Telling.Id id) {
        return database.sql("select * from enquiries.telling where id = ?")
                .param(id.value())
                .query(TellingsInPostgres::telling)
                .optional();
    }

    @Override
    public Optional<Telling> hold(Telling.Id id) {
        return database.sql("select * from enquiries.telling where id = ? for update")
                .param(id.value())
                .query(TellingsInPostgres::telling)
                .optional();
    }

    @Override
    public Optional<Code> code(Receipt.Digits number) {
        return database.sql("select id, code_hash from enquiries.telling where number = ? and code_hash is not null")
                .param(number.digits())
                .query((row, n) ->
                        new Code(new Telling.Id(row.getObject("id", UUID.class)), row.getString("code_hash")))
                .optional();
    }

    @Override
    public List<Telling> list(Operation.Id operation, State state, int most) {
        return database.sql("""
                        select * from enquiries.telling where operation = ? and state = ? and entry is null
                         order by own desc, received, id limit ?
                        """)
                .params(operation.slug(), state.name(), most)
                .query(TellingsInPostgres::telling)
                .list();
    }

    @Override
    public void change(Telling.Id id, State state) {
        database.sql("update enquiries.telling set state = ?, changed = now() where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    private static Person.@Nullable Id entry(ResultSet row) throws SQLException {
        long number = row.getLong("entry");
        return row.wasNull() ? null : new Person.Id(number);
    }

    private static Telling telling(ResultSet row, int n) throws SQLException {
        return new Telling(
                new Telling.Id(row.getObject("id", UUID.class)),
                new Operation.Id(row.getString("operation")),
                new Receipt.Digits(row.getString("number")),
                EnquiryRow.moment(row, "received"),
                State.valueOf(row.getString("state")),
                row.getBoolean("own"),
                entry(row),
                Sealed.of(row.getBytes("told")),
                Sealed.of(row.getBytes("teller")));
    }
}
