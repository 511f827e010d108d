package org.whereabouts.figures.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.audit.Sha256;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claim.Claimant;
import org.whereabouts.figures.Claim.Content;
import org.whereabouts.figures.Claim.Deed;
import org.whereabouts.figures.Claim.Period;
import org.whereabouts.figures.Claim.Source;
import org.whereabouts.figures.Claim.State;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.registry.Operation;

/// The tables `figures.claim` and `figures.claim_deed`; rows are added and nothing else.
@Repository
class ClaimsInPostgres implements Claims {

    private static final String ADD = """
            insert into figures.claim (operation, measure, value, least, most, qualifier, of_whom, place, period_from,
                   period_to, claimant, via, verified, verified_by, title, publisher, address, published_on, got,
                   sentence, fingerprint, replaces, entered_by, entered_at)
            values (:operation, :measure, :value, :least, :most, :qualifier, :of, :place, :from, :to, :claimant, :via,
                   :verified, :verified_by, :title, :publisher, :address, :published, :got, :sentence, :fingerprint,
                   :replaces, :officer, :at)
            on conflict (operation, fingerprint) do nothing
            returning id
            """;
    private static final String DEEDS = "select * from figures.claim_deed where claim = any(:claims) order by id";

    private final JdbcClient database;

    ClaimsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Claim.Id> add(Content said, String officer, Instant at, Claim.@Nullable Id replaces) {
        Map<String, @Nullable Object> values = values(said);
        values.put("replaces", replaces == null ? null : replaces.number());
        values.put("officer", officer);
        values.put("at", at.atOffset(ZoneOffset.UTC));
        return database.sql(ADD)
                .params(values)
                .query((row, n) -> new Claim.Id(row.getLong(1)))
                .optional();
    }

    private static Map<String, @Nullable Object> values(Content said) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("operation", said.operation().slug());
        values.put("measure", said.measure().word());
        values.put("value", said.amount().value());
        values.put("least", said.amount().min());
        values.put("most", said.amount().max());
        values.put("qualifier", said.amount().qualifier().word());
        values.put("of", said.of());
        values.put("place", said.place());
        values.put("from", said.period().from());
        values.put("to", said.period().to());
        values.put("claimant", said.claimant().name());
        values.put("via", said.claimant().via());
        values.put("verified", said.claimant().verified());
        values.put("verified_by", said.claimant().verifiedBy());
        values.put("title", said.source().title());
        values.put("publisher", said.source().publisher());
        values.put("address", said.source().address());
        values.put("published", said.source().published());
        values.put("got", said.source().got());
        values.put("sentence", said.source().sentence());
        values.put("fingerprint", fingerprint(said));
        return values;
    }

    /// The same but for the day on which it was fetched is the same.
    private static byte[] fingerprint(Content said) {
        Source source = said.source();
        var undated = new Source(
                source.title(),
                source.publisher(),
                source.address(),
                source.published(),
                LocalDate.EPOCH,
                source.sentence());
        var same = new Content(
                said.operation(),
                said.measure(),
                said.amount(),
                said.of(),
                said.place(),
                said.period(),
                said.claimant(),
                undated);
        return Sha256.of(same.toString().getBytes(StandardCharsets.UTF_8)).bytes();
    }

    @Override
    public Optional<Claim> find(Claim.Id id) {
        List<Found> found = database.sql("select * from figures.claim where id = ?")
                .param(id.number())
                .query(ClaimsInPostgres::found)
                .list();
        return withHistory(found).stream().findFirst();
    }

    @Override
    public boolean decide(Claim.Id id, State from, Deed deed) {
        // Two decisions of one claim wait for each other, and the second sees the first.
        database.sql("select pg_advisory_xact_lock(hashtext('figures.claim'), ?)")
                .param((int) id.number())
                .query((row, n) -> 0)
                .list();
        Optional<Claim> claim = find(id).filter(one -> one.state() == from);
        claim.ifPresent(one -> database.sql("""
                        insert into figures.claim_deed (claim, state, at, officer, because, by)
                        values (:claim, :state, :at, :officer, :because, :by)
                        """)
                .param("claim", id.number())
                .param("state", deed.state().name())
                .param("at", deed.at().atOffset(ZoneOffset.UTC))
                .param("officer", deed.officer())
                .param("because", deed.because())
                .param("by", deed.by() == null ? null : deed.by().number())
                .update());
        return claim.isPresent();
    }

    @Override
    public List<Claim> published(Operation.Id operation) {
        return withHistory(database.sql("""
                        select * from figures.claim c where operation = ?
                           and exists (select from figures.claim_deed d where d.claim = c.id and d.state = 'PUBLISHED')
                         order by coalesce(period_to, period_from, published_on, got), id
                        """)
                .param(operation.slug())
                .query(ClaimsInPostgres::found)
                .list());
    }

    @Override
    public List<Claim> waiting(int most) {
        return withHistory(
                database.sql("""
                        select * from figures.claim c
                         where not exists (select from figures.claim_deed d where d.claim = c.id) order by id limit ?
                        """).param(most).query(ClaimsInPostgres::found).list());
    }

    private List<Claim> withHistory(List<Found> found) {
        Map<Long, List<Deed>> deeds = new HashMap<>();
        Long[] numbers = found.stream().map(Found::number).toArray(Long[]::new);
        database.sql(DEEDS)
                .param("claims", numbers)
                .query((row, n) -> deeds.computeIfAbsent(row.getLong("claim"), claim -> new ArrayList<>())
                        .add(deed(row)))
                .list();
        return found.stream()
                .map(one -> one.with(deeds.getOrDefault(one.number(), List.of())))
                .toList();
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                State.valueOf(row.getString("state")),
                at(row, "at"),
                row.getString("officer"),
                row.getString("because"),
                id(row, "by"));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var claimant = new Claimant(
                row.getString("claimant"),
                row.getString("via"),
                row.getObject("verified", Boolean.class),
                row.getString("verified_by"));
        var source = new Source(
                row.getString("title"),
                row.getString("publisher"),
                row.getString("address"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("got", LocalDate.class),
                row.getString("sentence"));
        var said = new Content(
                new Operation.Id(row.getString("operation")),
                Measure.of(row.getString("measure")).orElse(Measure.OTHER),
                amount(row),
                row.getString("of_whom"),
                row.getString("place"),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                claimant,
                source);
        return new Found(row.getLong("id"), said, id(row, "replaces"), at(row, "entered_at"));
    }

    private static Amount amount(ResultSet row) throws SQLException {
        return new Amount(
                row.getObject("value", Long.class),
                row.getObject("least", Long.class),
                row.getObject("most", Long.class),
                Qualifier.of(row.getString("qualifier")).orElse(Qualifier.ABOUT));
    }

    private static Claim.@Nullable Id id(ResultSet row, String column) throws SQLException {
        Long number = row.getObject(column, Long.class);
        return number == null ? null : new Claim.Id(number);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Found(long number, Content said, Claim.@Nullable Id replaces, Instant entered) {
        Claim with(List<Deed> history) {
            return new Claim(new Claim.Id(number), said, replaces, entered, history);
        }
    }
}
