package org.whereabouts.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The operations as a table.
@Repository
class OperationsInPostgres implements Operations {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final JdbcClient database;

    OperationsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Operation> all() {
        return database.sql("select * from registry.operation order by opened_at, id")
                .query(OperationsInPostgres::read)
                .list();
    }

    @Override
    public Optional<Operation> find(Operation.Id id) {
        return database.sql("select * from registry.operation where id = ?")
                .param(id.slug())
                .query(OperationsInPostgres::read)
                .optional();
    }

    @Override
    public void put(Operation operation) {
        database.sql("""
                        insert into registry.operation (id, names, languages, policy) values (?, ?::jsonb, ?, ?)
                        on conflict (id) do update
                           set names = excluded.names, languages = excluded.languages, policy = excluded.policy
                        """)
                .param(operation.id().slug())
                .param(JSON.writeValueAsString(operation.names()))
                .param(operation.languages().stream().map(Locale::toLanguageTag).toArray(String[]::new))
                .param(operation.policy())
                .update();
    }

    private static Operation read(ResultSet row, int number) throws SQLException {
        String[] languages = (String[]) row.getArray("languages").getArray();
        return new Operation(
                new Operation.Id(row.getString("id")),
                JSON.readValue(row.getString("names"), NAMES),
                Arrays.stream(languages).map(Locale::forLanguageTag).toList(),
                row.getString("policy"));
    }
}
