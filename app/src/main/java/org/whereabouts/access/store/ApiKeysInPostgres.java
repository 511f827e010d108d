package org.whereabouts.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.ApiKeys;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.audit.Sha256;

/// The keys as a table.
@Repository
class ApiKeysInPostgres implements ApiKeys {

    private final JdbcClient database;

    ApiKeysInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(ApiKey key, Sha256 digest) {
        database.sql("""
                        insert into access.api_key (id, digest, label, holder, scopes, domain, made_at, expires_at)
                        values (:id, :digest, :label, :holder, :scopes, :domain, :made, :expires)
                        """)
                .param("id", key.id().value())
                .param("digest", digest.bytes())
                .param("label", key.label())
                .param("holder", key.holder())
                .param("scopes", key.scopes().stream().map(Scope::name).sorted().toArray(String[]::new))
                .param("domain", key.domain())
                .param("made", at(key.made()))
                .param("expires", at(key.expires()))
                .update();
    }

    @Override
    public Optional<ApiKey> find(Sha256 digest) {
        return database.sql("select * from access.api_key where digest = ?")
                .param(digest.bytes())
                .query(ApiKeysInPostgres::key)
                .optional();
    }

    @Override
    public Optional<ApiKey> find(ApiKey.Id id) {
        return database.sql("select * from access.api_key where id = ?")
                .param(id.value())
                .query(ApiKeysInPostgres::key)
                .optional();
    }

    @Override
    public List<ApiKey> all() {
        return database.sql("select * from access.api_key order by made_at desc, id")
                .query(ApiKeysInPostgres::key)
                .list();
    }

    @Override
    public boolean revoke(ApiKey.Id id, Instant at) {
        return database.sql("update access.api_key set revoked_at = ? where id = ? and revoked_at is null")
                        .params(at(at), id.value())
                        .update()
                == 1;
    }

    @Override
    public void used(ApiKey.Id id, LocalDate day) {
        database.sql("update access.api_key set used_on = :day where id = :id and (used_on is null or used_on < :day)")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    private static ApiKey key(ResultSet row, int n) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new ApiKey(
                new ApiKey.Id(row.getObject("id", UUID.class)),
                row.getString("label"),
                row.getString("holder"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(Scope::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("domain"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getObject("used_on", LocalDate.class));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
