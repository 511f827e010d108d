package org.whereabouts.sources.mailbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.mailbox.letter.Letter;
import org.whereabouts.sources.mailbox.letter.Letters;

/// The tables `sources.letter` and `sources.letter_place`.
@Repository
class LettersInPostgres implements Letters {

    private static final String ALL =
            "select id, digest, came, size, attached, why, state, document" + " from sources.letter where ";

    private final JdbcClient database;

    LettersInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long highest(String box, long validity) {
        return database.sql("select coalesce(max(uid), 0) from sources.letter_place where box = ? and validity = ?")
                .params(box, validity)
                .query(Long.class)
                .single();
    }

    @Override
    public Set<Long> known(String box, long validity, Collection<Long> numbers) {
        return database.sql("select uid from sources.letter_place where box = ? and validity = ? and uid = any(?)")
                .params(box, validity, numbers.toArray(Long[]::new))
                .query((row, n) -> row.getLong(1))
                .set();
    }

    @Override
    public List<Long> unsettled(String box, long validity) {
        return database.sql(
                        "select uid from sources.letter_place where box = ? and validity = ? and not settled order by"
                                + " uid")
                .params(box, validity)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    @Override
    @Transactional
    public boolean again(String digest, Place place) {
        Optional<UUID> kept = database.sql("select id from sources.letter where digest = ?")
                .param(digest)
                .query(UUID.class)
                .optional();
        kept.ifPresent(letter -> lies(letter, place));
        return kept.isPresent();
    }

    @Override
    @Transactional
    public void add(Letter letter, Place place, byte @Nullable [] sealed) {
        database.sql("""
            insert into sources.letter (id, digest, came, size, attached, why, state, document, sealed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(letter.id(), letter.digest(), letter.came().atOffset(ZoneOffset.UTC))
                .params(
                        letter.size(),
                        letter.attached(),
                        letter.why().name(),
                        letter.state().name())
                .param(letter.document() == null ? null : letter.document().number())
                .param(sealed)
                .update();
        lies(letter.id(), place);
    }

    private void lies(UUID letter, Place place) {
        database.sql("""
            insert into sources.letter_place (box, validity, uid, letter) values (?, ?, ?, ?)
            on conflict do nothing
            """)
                .params(place.box(), place.validity(), place.uid(), letter)
                .update();
    }

    @Override
    public void settled(Place place) {
        database.sql("update sources.letter_place set settled = true where box = ? and validity = ? and uid = ?")
                .params(place.box(), place.validity(), place.uid())
                .update();
    }

    @Override
    public Optional<Letter> find(UUID id) {
        return database.sql(ALL + "id = ?")
                .param(id)
                .query(LettersInPostgres::letter)
                .optional();
    }

    @Override
    public Optional<byte[]> sealed(UUID id) {
        return database.sql("select sealed from sources.letter where id = ? and sealed is not null")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    @Override
    public List<Letter> waiting(int most) {
        return database.sql(ALL + "state = 'WAITING' order by came, id limit ?")
                .param(most)
                .query(LettersInPostgres::letter)
                .list();
    }

    @Override
    public long waiting() {
        return database.sql("select count(*) from sources.letter where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean taken(UUID id, Document.Id document, String actor, Instant at) {
        return database.sql("""
            update sources.letter set state = 'TAKEN', document = ?, sealed = null, actor = ?, decided = ?
            where id = ? and state = 'WAITING'
            """)
                        .params(document.number(), actor, at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    @Override
    public boolean setAside(UUID id, Letter.Reason reason, String actor, Instant at) {
        return database.sql("""
            update sources.letter set state = 'SET_ASIDE', reason = ?, actor = ?, decided = ?
            where id = ? and state = 'WAITING'
            """)
                        .params(reason.name(), actor, at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    @Override
    public List<UUID> setAsideBefore(Instant moment) {
        return database.sql("select id from sources.letter where state = 'SET_ASIDE' and decided < ? limit 500")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void erased(UUID id) {
        database.sql("update sources.letter set state = 'ERASED', sealed = null where id = ?")
                .param(id)
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        Long document = row.getObject("document", Long.class);
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("digest"),
                row.getObject("came", OffsetDateTime.class).toInstant(),
                row.getLong("size"),
                row.getInt("attached"),
                Letter.Why.valueOf(row.getString("why")),
                Letter.State.valueOf(row.getString("state")),
                document == null ? null : new Document.Id(document));
    }
}
