package org.whereabouts.access.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.signin.Lock;
import org.whereabouts.access.signin.Locks;

/// The staff as a table, and beside each the lock of password and codes.
@Repository
class OfficersInPostgres implements Officers, Locks {

    private final JdbcClient database;

    OfficersInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean put(Officer officer) {
        return database.sql("""
                        insert into access.officer (id, login, name, roles, state, since)
                        select :id, :login, :name, :roles, :state, :since
                         where not exists (select from access.officer where login = :login and id <> :id)
                        on conflict (id) do update set name = excluded.name, roles = excluded.roles,
                               state = excluded.state
                        """)
                        .param("id", officer.id().value())
                        .param("login", officer.login())
                        .param("name", officer.name())
                        .param("roles", names(officer.roles()))
                        .param("state", officer.state().name())
                        .param("since", officer.since().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Officer> find(Officer.Id id) {
        return database.sql("select * from access.officer where id = ?")
                .param(id.value())
                .query(OfficersInPostgres::officer)
                .optional();
    }

    @Override
    public Optional<Officer> find(String login) {
        return database.sql("select * from access.officer where login = ?")
                .param(login)
                .query(OfficersInPostgres::officer)
                .optional();
    }

    @Override
    public List<Officer> all() {
        return database.sql("select * from access.officer order by name, id")
                .query(OfficersInPostgres::officer)
                .list();
    }

    @Override
    public int count(Role role) {
        database.sql("lock table access.officer in share row exclusive mode").update();
        return database.sql("select count(*) from access.officer where state = 'ACTIVE' and ? = any (roles)")
                .param(role.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public void put(Officer.Id officer, Lock lock) {
        database.sql("update access.officer set salt = ?, lock = ?, last_step = 0 where id = ?")
                .params(lock.salt(), lock.sealed(), officer.value())
                .update();
    }

    @Override
    public void remove(Officer.Id officer) {
        database.sql("update access.officer set salt = null, lock = null where id = ?")
                .param(officer.value())
                .update();
    }

    @Override
    public Optional<Lock> lockOf(Officer.Id officer) {
        return database.sql("select salt, lock from access.officer where id = ? and lock is not null")
                .param(officer.value())
                .query((row, n) -> new Lock(row.getBytes(1), row.getBytes(2)))
                .optional();
    }

    @Override
    public boolean use(Officer.Id officer, long step) {
        return database.sql("update access.officer set last_step = ? where id = ? and last_step < ?")
                        .params(step, officer.value(), step)
                        .update()
                == 1;
    }

    static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static Set<Role> roles(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static Officer officer(ResultSet row, int n) throws SQLException {
        return new Officer(
                new Officer.Id(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                roles(row.getArray("roles")),
                Officer.State.valueOf(row.getString("state")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
