package org.whereabouts.figures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.Regions;
import org.whereabouts.registry.Operation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table `figures.region`.
@Repository
class RegionsInPostgres implements Regions {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final JdbcClient database;

    RegionsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Region> all(Operation.Id operation) {
        return database.sql("select * from figures.region where operation = ? order by place")
                .param(operation.slug())
                .query(RegionsInPostgres::region)
                .list();
    }

    @Override
    @Transactional
    public void put(Operation.Id operation, List<Region> regions) {
        database.sql("delete from figures.region where operation = ?")
                .param(operation.slug())
                .update();
        for (int place = 0; place < regions.size(); place++) {
            Region region = regions.get(place);
            database.sql("""
                            insert into figures.region (operation, code, place, names, words, col, line)
                            values (?, ?, ?, ?::jsonb, ?, ?, ?)
                            """)
                    .param(operation.slug())
                    .param(region.code())
                    .param(place)
                    .param(JSON.writeValueAsString(region.names()))
                    .param(region.words().toArray(String[]::new))
                    .param(region.column())
                    .param(region.row())
                    .update();
        }
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(
                row.getString("code"),
                JSON.readValue(row.getString("names"), NAMES),
                Arrays.asList((String[]) row.getArray("words").getArray()),
                row.getInt("col"),
                row.getInt("line"));
    }
}
