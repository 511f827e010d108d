package org.whereabouts.telegram.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.channel.Places;
import org.whereabouts.telegram.channel.Post;

/// The table `telegram.place`.
@Repository
class PlacesInPostgres implements Places {

    private static final String LIVES = " post.state in ('WANTED', 'SENDING', 'STANDS') ";

    private final JdbcClient database;

    PlacesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(long post, Person.Id person) {
        database.sql("insert into telegram.place (post, person) values (?, ?) on conflict (post, person) do nothing")
                .params(post, person.number())
                .update();
        database.sql("update telegram.post set touched = touched + 1 where id = ?")
                .param(post)
                .update();
    }

    @Override
    public List<Post.Place> of(long post) {
        return database.sql("select person, named from telegram.place where post = ? order by id")
                .param(post)
                .query((row, n) -> new Post.Place(new Person.Id(row.getLong(1)), row.getBoolean(2)))
                .list();
    }

    @Override
    public Set<Person.Id> among(Collection<Person.Id> people, Post.Topic topic) {
        return new HashSet<>(database.sql("""
                        select place.person from telegram.place join telegram.post on post.id = place.post
                         where place.person = any(:people) and post.chat = :chat and post.kind = :kind
                           and post.language = :language and post.state <> 'TAKEN_BACK'
                        """)
                .param("people", numbers(people))
                .param("chat", topic.chat().number())
                .param("kind", topic.kind().name())
                .param("language", topic.language().toLanguageTag())
                .query((row, n) -> new Person.Id(row.getLong(1)))
                .list());
    }

    @Override
    public int count(Post.Topic topic) {
        return database.sql("""
                        select count(*) from telegram.place join telegram.post on post.id = place.post
                         where post.chat = :chat and post.kind = :kind and post.language = :language
                           and post.period = :period and post.state <> 'TAKEN_BACK'
                        """)
                .param("chat", topic.chat().number())
                .param("kind", topic.kind().name())
                .param("language", topic.language().toLanguageTag())
                .param("period", topic.period())
                .query(Integer.class)
                .single();
    }

    @Override
    public void touch(Collection<Person.Id> people) {
        database.sql("update telegram.post set touched = touched + 1 where" + LIVES
                        + "and id in (select post from telegram.place where person = any(:people))")
                .param("people", numbers(people))
                .update();
    }

    @Override
    public Set<Person.Id> named(Collection<Person.Id> people) {
        return new HashSet<>(database.sql("select person from telegram.place where named and person = any(:people)")
                .param("people", numbers(people))
                .query((row, n) -> new Person.Id(row.getLong(1)))
                .list());
    }

    @Override
    public void naming(long post, Collection<Person.Id> people) {
        database.sql("""
                        with uncertain as (update telegram.post set said = '' where id = :post)
                        update telegram.place set named = true where post = :post and person = any(:people)
                        """).param("post", post).param("people", numbers(people)).update();
    }

    @Override
    public void gone(long post, Collection<Person.Id> people) {
        database.sql("delete from telegram.place where post = :post and person = any(:people)")
                .param("post", post)
                .param("people", numbers(people))
                .update();
    }

    private static Long[] numbers(Collection<Person.Id> people) {
        return people.stream().map(Person.Id::number).toArray(Long[]::new);
    }
}
