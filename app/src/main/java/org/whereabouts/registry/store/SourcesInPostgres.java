package org.whereabouts.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;

/// The sources as a table.
@Repository
class SourcesInPostgres implements Sources {

    private final JdbcClient database;

    SourcesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Source named(Operation.Id operation, String name, Reliability reliability, Source.@Nullable Kind kind) {
        database.sql("""
                        insert into registry.source (operation, name, reliability, kind)
                        values (?, ?, ?, coalesce(?::text, 'ORGANISATION'))
                        on conflict (operation, name) do update set kind = coalesce(?::text, source.kind)
                        """)
                .params(operation.slug(), name, reliability.name())
                .param(kind == null ? null : kind.name())
                .param(kind == null ? null : kind.name())
                .update();
        return find(operation, name).orElseThrow();
    }

    @Override
    public Optional<Source> find(Operation.Id operation, String name) {
        return database.sql("select * from registry.source where operation = ? and name = ?")
                .params(operation.slug(), name)
                .query(SourcesInPostgres::read)
                .optional();
    }

    @Override
    public List<Source> all(Operation.Id operation) {
        return database.sql("select * from registry.source where operation = ? order by name")
                .param(operation.slug())
                .query(SourcesInPostgres::read)
                .list();
    }

    @Override
    public void put(Source source) {
        database.sql("update registry.source set reliability = ?, official = ?, repeats = ? where id = ?")
                .params(source.reliability().name(), source.official())
                .param(source.repeats() == null ? null : source.repeats().number())
                .param(source.id().number())
                .update();
    }

    static Source read(ResultSet row, int number) throws SQLException {
        long repeats = row.getLong("repeats");
        return new Source(
                new Source.Id(row.getLong("id")),
                new Operation.Id(row.getString("operation")),
                row.getString("name"),
                Source.Kind.valueOf(row.getString("kind")),
                Reliability.valueOf(row.getString("reliability")),
                row.getBoolean("official"),
                repeats == 0 ? null : new Source.Id(repeats));
    }
}
