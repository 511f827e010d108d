package org.whereabouts.figures.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.figures.InventedFigures;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.Regions;
import org.whereabouts.figures.counting.Tallies;
import org.whereabouts.figures.counting.TalliesContract;
import org.whereabouts.registry.Operation;

@WithRegisters
class CountsInPostgresTest extends TalliesContract {

    @Autowired
    JdbcClient database;

    @Autowired
    Regions regions;

    private final FreshRegister register;

    CountsInPostgresTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Override
    protected Tallies editions() {
        return new CountsInPostgres(database);
    }

    @Override
    protected Operation.Id operation() {
        return register.operation();
    }

    @Test
    void theTableKeepsNoNumberUnderEleven() {
        database.sql("insert into figures.edition values (?, 1, '2026-11-30', now(), 'x', '', 1)")
                .param(operation().slug())
                .update();
        for (int least : List.of(0, 7, 10, 12, 15)) {
            assertThatThrownBy(() -> database.sql("insert into figures.number values (?, 1, 'KILLED', 'ALL', '', ?)")
                            .params(operation().slug(), least)
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void regionsAreNamedInsteadOfThoseNamedBefore() {
        var one = new Region("X1", Map.of("uk", "Далекий край"), List.of("Далекий край"), 3, 2);
        regions.put(operation(), List.of(one));
        assertThat(regions.all(operation())).containsExactly(one);
        regions.put(operation(), InventedFigures.namedRegions());
        assertThat(regions.all(operation())).isEqualTo(InventedFigures.namedRegions());
    }
}
