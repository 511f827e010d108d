package org.whereabouts.telegram.store;

import static org.whereabouts.telegram.store.InboxInPostgres.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Posted;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.Posts;

/// The tables `telegram.channel` and `post`.
@Repository
class PostsInPostgres implements Posts {

    private final JdbcClient database;

    PostsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Instant opened(ChatId chat, Instant now) {
        database.sql("insert into telegram.channel (chat, opened) values (?, ?) on conflict (chat) do nothing")
                .params(chat.number(), at(now))
                .update();
        return database.sql("select opened from telegram.channel where chat = ?")
                .param(chat.number())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    @Override
    public long want(Post.Topic topic, Instant now) {
        return database.sql("""
                        insert into telegram.post (chat, kind, language, period, checked) values (?, ?, ?, ?, ?)
                        returning id
                        """)
                .params(topic.chat().number(), topic.kind().name(), tag(topic.language()), topic.period(), at(now))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Post> find(long id) {
        return database.sql("select * from telegram.post where id = ? and state in ('WANTED', 'STANDS')")
                .param(id)
                .query(PostsInPostgres::post)
                .optional();
    }

    @Override
    public Optional<Post> latest(Post.Topic topic) {
        return database.sql("""
                        select * from telegram.post
                         where chat = ? and kind = ? and language = ? and period = ? and state in ('WANTED', 'STANDS')
                         order by id desc limit 1
                        """)
                .params(topic.chat().number(), topic.kind().name(), tag(topic.language()), topic.period())
                .query(PostsInPostgres::post)
                .optional();
    }

    @Override
    public List<Post> due(ChatId chat, int most) {
        return database.sql("""
                        select * from telegram.post
                         where chat = ? and touched > settled and state in ('WANTED', 'STANDS')
                         order by exists (select from telegram.receipt where post = telegram.post.id and done is null)
                                  desc, state = 'STANDS' desc, id
                         limit ?
                        """)
                .params(chat.number(), most)
                .query(PostsInPostgres::post)
                .list();
    }

    @Override
    public void touchOldest(ChatId chat, int most, Instant now) {
        database.sql("""
                        update telegram.post set touched = touched + 1, checked = :now
                         where id in (select id from telegram.post where chat = :chat and state = 'STANDS'
                                       order by checked limit :most)
                        """)
                .param("now", at(now))
                .param("chat", chat.number())
                .param("most", most)
                .update();
    }

    @Override
    public void touchIndex(ChatId chat) {
        database.sql("update telegram.post set touched = touched + 1 where chat = ? and kind = 'INDEX'")
                .param(chat.number())
                .update();
    }

    @Override
    public void sending(Post post) {
        state(post, "SENDING");
    }

    @Override
    public void notSent(Post post) {
        state(post, "WANTED");
    }

    private void state(Post post, String state) {
        database.sql("update telegram.post set state = ? where id = ?")
                .params(state, post.id())
                .update();
    }

    @Override
    public int sendStraysAgain(ChatId chat) {
        return database.sql("""
                        update telegram.post set state = 'WANTED', strays = strays + 1
                         where chat = ? and state = 'SENDING'
                        """).param(chat.number()).update();
    }

    @Override
    public void stands(Post post, long message, Instant now) {
        database.sql("""
                        update telegram.post set state = 'STANDS', message = ?, posted = ?, touched = touched + 1
                         where id = ?
                        """).params(message, at(now), post.id()).update();
        touchIndex(post.topic().chat());
    }

    @Override
    public void pinned(Post post, Instant now) {
        database.sql("update telegram.post set pinned = ? where id = ?")
                .params(at(now), post.id())
                .update();
    }

    @Override
    public void settled(Post post, String said, Instant now) {
        database.sql("update telegram.post set settled = ?, said = ?, checked = ? where id = ?")
                .params(post.touched(), said, at(now), post.id())
                .update();
    }

    @Override
    public void ended(Post post, boolean byUs) {
        database.sql("update telegram.post set state = ?, said = '', settled = touched where id = ?")
                .params(byUs ? "TAKEN_BACK" : "GONE", post.id())
                .update();
        database.sql("update telegram.place set named = false where post = ?")
                .param(post.id())
                .update();
    }

    @Override
    public List<Post> digests(ChatId chat, Locale language, int most) {
        return database.sql("""
                        select * from telegram.post
                         where chat = ? and language = ? and kind = 'DIGEST' and state = 'STANDS'
                         order by period desc, id desc limit ?
                        """)
                .params(chat.number(), tag(language), most)
                .query(PostsInPostgres::post)
                .list();
    }

    private static String tag(Locale language) {
        return language.equals(Locale.ROOT) ? "" : language.toLanguageTag();
    }

    private static Post post(ResultSet row, int n) throws SQLException {
        var chat = new ChatId(row.getLong("chat"));
        var topic = new Post.Topic(
                chat,
                Post.Kind.valueOf(row.getString("kind")),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("period", LocalDate.class));
        Post.State state = row.getString("state").equals("STANDS")
                ? new Post.Stands(
                        new Posted(chat, row.getLong("message")),
                        row.getString("said"),
                        row.getObject("pinned") != null)
                : new Post.Wanted();
        return new Post(row.getLong("id"), topic, row.getInt("touched"), state);
    }
}
