package org.whereabouts.registry.store.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.matching.Bits;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.identity.OpenPair;
import org.whereabouts.registry.identity.OpenPair.Answer;
import org.whereabouts.registry.identity.OpenPair.Given;
import org.whereabouts.registry.identity.OpenPair.State;
import org.whereabouts.registry.identity.OpenPairs;

/// The pairs that wait, and the answers to them, as tables.
@Repository
class OpenPairsInPostgres implements OpenPairs {

    private static final String MINE = " registry.waiting_pair where (not_for is null or not_for <> :officer)";

    private final JdbcClient database;

    OpenPairsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void propose(Operation.Id operation, Person.Id one, Person.Id other, Report.Id newest, Bits bits) {
        database.sql("""
                        insert into registry.open_pair as known (operation, one, other, newest, bits)
                        values (:operation, least(:one, :other), greatest(:one, :other), :newest, :bits)
                        on conflict (one, other) do update
                           set newest = excluded.newest, bits = greatest(known.bits, excluded.bits),
                               state = case known.state when 'cannot_tell' then 'open' else known.state end
                         where known.newest < excluded.newest
                        """)
                .param("operation", operation.slug())
                .param("one", one.number())
                .param("other", other.number())
                .param("newest", newest.number())
                .param("bits", bits.value())
                .update();
    }

    @Override
    public Optional<OpenPair> find(OpenPair.Id id) {
        return find(id, "");
    }

    @Override
    public Optional<OpenPair> hold(OpenPair.Id id) {
        return find(id, " for update");
    }

    @Override
    public boolean waits(OpenPair.Id id) {
        return database.sql("select exists (select from registry.waiting_pair where id = ?)")
                .param(id.number())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void carryOver(Person.Id kept, Person.Id givenUp) {
        database.sql("""
                        insert into registry.open_pair (operation, one, other, newest, bits, through)
                        select operation, least(:kept, third), greatest(:kept, third), newest, bits, :given_up
                          from (select *, case one when :given_up then other else one end as third
                                  from registry.open_pair where :given_up in (one, other)) as before
                         where third <> :kept
                        on conflict do nothing
                        """)
                .param("kept", kept.number())
                .param("given_up", givenUp.number())
                .update();
    }

    @Override
    public boolean isCarriedOn(Person.Id kept, Person.Id givenUp) {
        return database.sql("""
                        select exists (select from registry.open_pair p
                                        where p.through = :given_up and :kept in (p.one, p.other)
                                          and p.state <> 'open')
                        """)
                .param("kept", kept.number())
                .param("given_up", givenUp.number())
                .query(Boolean.class)
                .single();
    }

    private Optional<OpenPair> find(OpenPair.Id id, String end) {
        return database.sql("select * from registry.open_pair where id = ?" + end)
                .param(id.number())
                .query(OpenPairsInPostgres::pair)
                .optional();
    }

    @Override
    public Optional<OpenPair> between(Person.Id one, Person.Id other) {
        return database.sql("select * from registry.open_pair where one = least(:a, :b) and other = greatest(:a, :b)")
                .param("a", one.number())
                .param("b", other.number())
                .query(OpenPairsInPostgres::pair)
                .optional();
    }

    @Override
    public List<OpenPair> waiting(String officer, int most) {
        return database.sql("select * from" + MINE + " order by bits desc, id limit :most")
                .param("officer", officer)
                .param("most", most)
                .query(OpenPairsInPostgres::pair)
                .list();
    }

    @Override
    public Backlog backlog() {
        return database.sql("""
                        select count(*), min(found_at) from registry.waiting_pair
                        """)
                .query((row, n) -> {
                    OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                    return new Backlog(row.getLong(1), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    @Override
    public void put(OpenPair.Id id, State state, @Nullable String notFor) {
        database.sql("""
                        update registry.open_pair set state = :state, not_for = :not_for where id = :id
                        """)
                .param("state", code(state))
                .param("not_for", notFor)
                .param("id", id.number())
                .update();
    }

    @Override
    public long add(OpenPair pair, Answer answer, String officer, String reason, String evidence) {
        return database.sql("""
                        insert into registry.pair_answer
                               (pair, answer, officer, reason, evidence, before, before_not_for)
                        values (:pair, :answer, :officer, :reason, :evidence, :before, :not_for) returning id
                        """)
                .param("pair", pair.id().number())
                .param("answer", code(answer))
                .param("officer", officer)
                .param("reason", reason)
                .param("evidence", evidence)
                .param("before", code(pair.state()))
                .param("not_for", pair.notFor())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Given> given(String officer, int most) {
        return database.sql("select * from registry.pair_answer where officer = ? order by id desc limit ?")
                .params(officer, most)
                .query(OpenPairsInPostgres::given)
                .list();
    }

    @Override
    public Optional<Given> answer(long number) {
        return database.sql("select * from registry.pair_answer where id = ?")
                .param(number)
                .query(OpenPairsInPostgres::given)
                .optional();
    }

    @Override
    public Optional<Given> last(OpenPair.Id pair) {
        return database.sql("""
                        select * from registry.pair_answer where pair = ? and undone_at is null order by id desc limit 1
                        """)
                .param(pair.number())
                .query(OpenPairsInPostgres::given)
                .optional();
    }

    @Override
    public void undo(long number, String officer) {
        database.sql("update registry.pair_answer set undone_at = now(), undone_by = ? where id = ?")
                .params(officer, number)
                .update();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static OpenPair pair(ResultSet row, int n) throws SQLException {
        return new OpenPair(
                new OpenPair.Id(row.getLong("id")),
                new Operation.Id(row.getString("operation")),
                new Person.Id(row.getLong("one")),
                new Person.Id(row.getLong("other")),
                new Bits(row.getDouble("bits")),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                state(row.getString("state")),
                row.getString("not_for"));
    }

    private static Given given(ResultSet row, int n) throws SQLException {
        return new Given(
                row.getLong("id"),
                new OpenPair.Id(row.getLong("pair")),
                Answer.valueOf(row.getString("answer").toUpperCase(Locale.ROOT)),
                row.getString("officer"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                state(row.getString("before")),
                row.getString("before_not_for"),
                row.getObject("undone_at") != null);
    }

    private static State state(String code) {
        return State.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
