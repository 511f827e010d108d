package org.whereabouts.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.publication.channel.Channel;
import org.whereabouts.publication.channel.Receipt;
import org.whereabouts.publication.channel.Receipts;

/// The table `publication.receipt`.
@Repository
class ReceiptsOfChannelsInPostgres implements Receipts {

    /// A retraction holds until the entry is put back or published again.
    private static final String HOLDS = """
        undone_at is null and exists (select from publication.entry e
            where e.person = retraction.person and e.taken_back = retraction.taken_back)
        """;
    private static final String OPEN = """
        insert into publication.receipt (retraction, channel, opened)
        select retraction.id, channel, :now from publication.retraction, unnest(:channels::text[]) channel
         where not exists (select from publication.receipt r where r.retraction = retraction.id
                              and r.channel = channel) and
        """ + HOLDS + "on conflict do nothing";
    private static final String LIFT = """
        update publication.receipt set state = 'LIFTED', proof = '' from publication.retraction
         where retraction.id = receipt.retraction and state <> 'LIFTED' and not (
        """ + HOLDS + ")";
    private static final String RECEIPT = """
        select receipt.*, taken_back from publication.receipt
          join publication.retraction on retraction.id = receipt.retraction where
        """;
    private static final String DUE = RECEIPT + """
         state in ('OPEN', 'FAILED') and (asked is null or
               asked + least('1 minute', greatest('800 ms', (asked - opened) / 10)) <= :now)
            or state = 'DONE' and taken_back > :now::timestamptz - interval '30 days'
               and asked + greatest('30 seconds', asked - done) <= :now
         order by state = 'DONE', asked nulls first, retraction, channel limit :most
        """;

    private final JdbcClient database;

    ReceiptsOfChannelsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public void follow(Collection<String> channels, Instant now) {
        database.sql(LIFT).update();
        database.sql(OPEN)
                .param("channels", channels.toArray(String[]::new))
                .param("now", at(now))
                .update();
    }

    @Override
    public List<Receipt> due(Instant now, int most) {
        return database.sql(DUE)
                .param("now", at(now))
                .param("most", most)
                .query(ReceiptsOfChannelsInPostgres::receipt)
                .list();
    }

    @Override
    public void answered(Receipt receipt, Channel.Answer answer, Instant now) {
        boolean gone = answer instanceof Channel.Gone;
        Instant since = answer instanceof Channel.Gone(Instant at, String _) && at != null ? at : now;
        Receipt.State state = gone
                ? Receipt.State.DONE
                : answer instanceof Channel.Unknown ? Receipt.State.FAILED : Receipt.State.OPEN;
        database.sql("""
            update publication.receipt
               set state = :state, asked = :now, proof = :proof,
                   done = case when :gone then coalesce(done, :since) end,
                   tries = tries + case when :gone then 0 else 1 end
             where retraction = :retraction and channel = :channel and state <> 'LIFTED'
            """)
                .param("state", state.name())
                .param("now", at(now))
                .param("proof", answer.proof())
                .param("gone", gone)
                .param("since", at(since))
                .param("retraction", receipt.retraction())
                .param("channel", receipt.channel())
                .update();
    }

    @Override
    public List<Receipt> of(Collection<Long> retractions) {
        return database.sql(RECEIPT + "retraction.id = any(:numbers) order by retraction.id desc, channel")
                .param("numbers", retractions.toArray(Long[]::new))
                .query(ReceiptsOfChannelsInPostgres::receipt)
                .list();
    }

    @Override
    public List<Receipt> overdue(Instant now, int most) {
        return database.sql(RECEIPT
                        + "state in ('OPEN', 'FAILED') and taken_back < :before order by taken_back, channel"
                        + " limit :most")
                .param("before", at(now.minus(Receipt.PROMISED)))
                .param("most", most)
                .query(ReceiptsOfChannelsInPostgres::receipt)
                .list();
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getLong("retraction"),
                row.getString("channel"),
                Receipt.State.valueOf(row.getString("state")),
                row.getObject("taken_back", OffsetDateTime.class).toInstant(),
                moment(row.getObject("asked", OffsetDateTime.class)),
                moment(row.getObject("done", OffsetDateTime.class)),
                row.getString("proof"),
                row.getInt("tries"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
