package org.whereabouts.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.WithRegisters;
import org.whereabouts.audit.Audit.Verification.Broken;
import org.whereabouts.audit.Audit.Verification.Intact;

/// Everything here is taken back at the end of a test, so that the chain of the other tests holds.
@WithRegisters
@Transactional
class AuditChainTest {

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient database;

    private long before;

    @BeforeEach
    void threeActs() {
        before = ((Intact) audit.verify()).entries();
        audit.append(new Act("test", "list.imported", "1", Map.of("rows", "3")));
        audit.append(new Act("test", "entries.joined", "2", Map.of("because", "PATRONYMIC", "with", "3")));
        audit.append(new Act("test", "entries.published", "4", Map.of()));
    }

    @Test
    void growsAndHolds() {
        var intact = (Intact) audit.verify();
        assertThat(intact.entries()).isEqualTo(before + 3);

        audit.append(new Act("test", "sealed.read", "5", Map.of()));

        assertThat(((Intact) audit.verify()).head()).isNotEqualTo(intact.head());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor = 'somebody else'",
                "delete from audit.entry",
                "truncate audit.entry",
                "delete from audit.entry where false"
            })
    void theDatabaseRefusesToChangeIt(String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(change).update())
                .withMessageContaining("WA-0210");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor = 'somebody else' where number = ?",
                "update audit.entry set details = '{\"because\": \"HOME\"}' where number = ?",
                "update audit.entry set at = at + interval '1 microsecond' where number = ?",
                "update audit.entry set hash = sha256('forged') where number = ?",
                "delete from audit.entry where number = ?"
            })
    void whoeverGetsRoundTheDatabaseIsFoundOut(String change) {
        database.sql("alter table audit.entry disable trigger user").update();
        database.sql(change).param(before + 2).update();

        assertThat(audit.verify()).isEqualTo(new Broken(before + 2));
    }
}
