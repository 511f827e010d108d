package org.whereabouts.hotline.store;

import static org.whereabouts.hotline.store.CallsInPostgres.at;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.hotline.texts.Texts;
import org.whereabouts.notices.wording.Answer;

/// The tables `hotline.text` and `texter`.
@Repository
class TextsInPostgres implements Texts {

    private static final String NOTHING = "NOTHING";

    private final JdbcClient database;

    TextsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Kept> find(String id) {
        return database.sql("select answer, language, answered from hotline.text where id = ?")
                .param(id)
                .query((row, n) -> new Kept(
                        row.getString(1).equals(NOTHING) ? null : Answer.valueOf(row.getString(1)),
                        Locale.forLanguageTag(row.getString(2)),
                        row.getBoolean(3)))
                .optional();
    }

    @Override
    public boolean add(String id, Instant at, @Nullable Answer answer, Locale language) {
        return database.sql("""
                        insert into hotline.text (id, at, answer, language) values (?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(id, at(at), answer == null ? NOTHING : answer.name(), language.toLanguageTag())
                        .update()
                > 0;
    }

    @Override
    public void answered(String id) {
        database.sql("update hotline.text set answered = true where id = ?")
                .param(id)
                .update();
    }

    @Override
    public int count(String from, Instant at, Instant since) {
        database.sql("insert into hotline.texter (what, at) values (?, ?)")
                .params(from, at(at))
                .update();
        return database.sql("select count(*) from hotline.texter where what = ? and at > ?")
                .params(from, at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(Instant before) {
        database.sql("delete from hotline.text where at < ?").param(at(before)).update();
        database.sql("delete from hotline.texter where at < ?")
                .param(at(before))
                .update();
    }
}
