package org.whereabouts.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.registry.finding.Changes;

/// All people here are invented.
@WithRegisters
class WaitingForOthersTest {

    private static final String LIST = "name,date of birth\nOstap Vyhadanenko,1999-03-02\n";

    private final FreshRegister register;

    @Autowired
    DataSource database;

    @Autowired
    Candidates candidates;

    @Autowired
    Changes changes;

    WaitingForOthersTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Test
    void whoeverCatchesUpWaitsForThoseWhoAreStillWriting() throws Exception {
        try (Connection other = writing()) {
            register.taken("list.csv", LIST);
            var caughtUp = CompletableFuture.runAsync(() -> candidates.catchUp(done -> {}));
            Thread.sleep(700);
            assertThat(caughtUp).isNotDone();

            other.commit();

            caughtUp.get(30, TimeUnit.SECONDS);
        }
        assertThat(register.found("Ostap Vyhadanenko", Audience.OFFICER)).hasSize(1);
    }

    @Test
    void nobodyWaitsForThoseWhoBeganLater() throws Exception {
        register.taken("list.csv", LIST);
        long moment = changes.moment();
        try (Connection later = writing()) {
            assertThat(changes.isSettled(moment)).isTrue();
            assertThat(changes.isSettled(changes.moment())).isFalse();
            later.rollback();
        }
    }

    /// A connection that has begun to write and has not ended.
    private Connection writing() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
        return connection;
    }
}
