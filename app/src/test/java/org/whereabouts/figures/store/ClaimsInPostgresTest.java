package org.whereabouts.figures.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.ClaimsContract;
import org.whereabouts.registry.Operation;

@WithRegisters
class ClaimsInPostgresTest extends ClaimsContract {

    @Autowired
    JdbcClient database;

    private final FreshRegister register;

    ClaimsInPostgresTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Override
    protected Claims claims() {
        return new ClaimsInPostgres(database);
    }

    @Override
    protected Operation.Id operation() {
        return register.operation();
    }

    @BeforeEach
    void aClaim() {
        database.sql("""
                        insert into figures.claim (operation, measure, value, qualifier, claimant, title, publisher, got,
                               sentence, fingerprint, entered_by, entered_at)
                        values ('elsewhere', 'killed', 1, 'exactly', 'x', 'x', 'x', '2026-01-01', 'x', '\\x00', 'x', now())
                        on conflict do nothing
                        """).update();
    }

    /// Whatever a program believes, the table does not let it be edited.
    @ParameterizedTest
    @ValueSource(strings = {"update figures.claim set value = 2", "delete from figures.claim"})
    void whatWasClaimedIsNeverEdited(String deed) {
        assertThatThrownBy(() -> database.sql(deed).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("WA-1806");
    }

    @Test
    void anAddressIsOneOfTheWeb() {
        assertThatThrownBy(() -> database.sql("""
                        insert into figures.claim (operation, measure, value, qualifier, claimant, title, publisher, got,
                               sentence, fingerprint, entered_by, entered_at, address)
                        values ('elsewhere', 'killed', 1, 'exactly', 'x', 'x', 'x', '2026-01-01', 'x', '\\x01', 'x', now(),
                                'javascript:alert(1)')
                        """).update()).isInstanceOf(DataAccessException.class);
    }
}
