package org.whereabouts.notices.store;

import static org.whereabouts.notices.store.NoticesInPostgres.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Why;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// The tables `notices.call_task` and `notices.call`.
@Repository
class CallTasksInPostgres implements CallTasks {

    private static final String ADD = """
            insert into notices.call_task (id, notice, enquiry, operation, why, since, state, changed, news)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (notice) do nothing
            """;

    private final JdbcClient database;

    CallTasksInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(CallTask task, Sealed news) {
        database.sql(ADD)
                .params(task.id().value(), task.notice().value(), task.enquiry().value())
                .params(task.operation().slug(), task.why().name(), at(task.since()))
                .params(task.state().name(), at(task.since()), news.bytes())
                .update();
    }

    @Override
    public Optional<CallTask> find(CallTask.Id id) {
        return one("id", id.value());
    }

    @Override
    public Optional<CallTask> of(Notice.Id notice) {
        return one("notice", notice.value());
    }

    private Optional<CallTask> one(String column, UUID id) {
        return database.sql("select * from notices.call_task where " + column + " = ?")
                .param(id)
                .query(CallTasksInPostgres::task)
                .optional();
    }

    @Override
    public List<CallTask> open(Operation.Id operation, int most) {
        return database.sql("""
                        select * from notices.call_task where operation = ? and state = 'OPEN'
                         order by since, id limit ?
                        """)
                .params(operation.slug(), most)
                .query(CallTasksInPostgres::task)
                .list();
    }

    @Override
    public Optional<Sealed> news(CallTask.Id id) {
        return database.sql("select news from notices.call_task where id = ?")
                .param(id.value())
                .query((row, n) -> Sealed.of(row.getBytes(1)))
                .optional();
    }

    @Override
    public boolean add(CallTask.Id id, CallTask.Call call, CallTask.State state) {
        int rows = database.sql("""
                        update notices.call_task t set state = :state, changed = :at
                         where id = :id and state = 'OPEN'
                           and :number = 1 + (select count(*) from notices.call where task = :id)
                        """)
                .param("state", state.name())
                .param("at", at(call.at()))
                .param("id", id.value())
                .param("number", call.number())
                .update();
        if (rows == 0) {
            return false;
        }
        database.sql("insert into notices.call values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        call.number(),
                        at(call.at()),
                        call.officer(),
                        call.result().name())
                .param(call.note().bytes())
                .update();
        return true;
    }

    @Override
    public List<CallTask.Call> calls(CallTask.Id id) {
        return database.sql("select * from notices.call where task = ? order by number")
                .param(id.value())
                .query((row, n) -> new CallTask.Call(
                        row.getInt("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("officer"),
                        CallTask.Result.valueOf(row.getString("result")),
                        Sealed.of(row.getBytes("note"))))
                .list();
    }

    @Override
    public boolean takeBack(CallTask.Id id, CallTask.Call last) {
        int rows = database.sql("""
                        update notices.call_task t
                           set state = 'OPEN',
                               changed = coalesce((select max(at) from notices.call
                                                    where task = :id and number < :number), since)
                         where id = :id and state = :state
                           and :number = (select count(*) from notices.call where task = :id)
                        """)
                .param("id", id.value())
                .param("number", last.number())
                .param("state", last.result().after().name())
                .update();
        return rows > 0
                && database.sql("delete from notices.call where task = ? and number = ?")
                                .params(id.value(), last.number())
                                .update()
                        > 0;
    }

    @Override
    public List<Made> lately(String officer, int most) {
        return database.sql("""
                        select task, at, result,
                               not exists (select from notices.call later
                                            where later.task = made.task and later.number > made.number) as last
                          from notices.call made where officer = ? order by at desc, task limit ?
                        """)
                .params(officer, most)
                .query((row, n) -> new Made(
                        new CallTask.Id(row.getObject("task", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        CallTask.Result.valueOf(row.getString("result")),
                        row.getBoolean("last")))
                .list();
    }

    @Override
    public void withdraw(Collection<Notice.Id> notices, Instant at) {
        database.sql("""
                        update notices.call_task set state = 'WITHDRAWN', changed = ?
                         where state = 'OPEN' and notice = any(?)
                        """)
                .param(at(at))
                .param(notices.stream().map(Notice.Id::value).toArray(UUID[]::new))
                .update();
    }

    private static CallTask task(ResultSet row, int number) throws SQLException {
        return new CallTask(
                new CallTask.Id(row.getObject("id", UUID.class)),
                new Notice.Id(row.getObject("notice", UUID.class)),
                new Enquiry.Id(row.getObject("enquiry", UUID.class)),
                new Operation.Id(row.getString("operation")),
                Why.valueOf(row.getString("why")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                CallTask.State.valueOf(row.getString("state")));
    }
}
