package org.whereabouts.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.WithRegisters;
import org.whereabouts.audit.Audit.Verification.Broken;
import org.whereabouts.audit.Audit.Verification.CutOff;
import org.whereabouts.audit.Audit.Verification.Intact;
import org.whereabouts.audit.heads.SignedHead;
import org.whereabouts.audit.heads.SignedHeads;

/// Everything here is taken back at the end of a test, so that the chain of the other tests holds.
@WithRegisters
@Transactional
class AuditChainTest {

    @Autowired
    Audit audit;

    @Autowired
    SignedHeads heads;

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

    @Test
    void aTailThatWasCutOffIsFoundByAHeadFromOutside() {
        var head = new Audit.Head(before + 3, ((Intact) audit.verify()).head());
        assertThat(audit.verify(List.of(head))).isInstanceOf(Intact.class);

        database.sql("alter table audit.entry disable trigger user").update();
        database.sql("delete from audit.entry where number = ?")
                .param(before + 3)
                .update();

        assertThat(audit.verify()).isInstanceOf(Intact.class);
        assertThat(audit.verify(List.of(Audit.Head.parse(head.toString())))).isEqualTo(new CutOff(head, before + 2));
    }

    @Test
    void aHeadIsSignedOnceAnHourAndNobodyElseCanSignIt() {
        database.sql("alter table audit.head disable trigger user").update();
        database.sql("delete from audit.head").update();
        heads.sign();
        heads.sign();
        var signed = heads.lately(5);
        assertThat(signed).hasSize(1);
        assertThat(heads.isOurs(signed.getFirst())).isTrue();
        var forged = new SignedHead(
                new Audit.Head(before + 2, signed.getFirst().head().hash()),
                signed.getFirst().at(),
                signed.getFirst().signature());
        assertThat(heads.isOurs(forged)).isFalse();
    }

    /// Measured: a million entries are to be walked in a minute.
    @Test
    @EnabledIfSystemProperty(named = "whereabouts.long", matches = "true")
    void aMillionEntriesAreWalkedInAMinute() {
        database.sql("""
                        do $$
                        declare previous bytea; link bytea; n bigint; part text; begun bigint;
                        begin
                          select number, hash into begun, previous from audit.entry order by number desc limit 1;
                          for n in begun + 1 .. begun + 1000000 loop
                            link := previous;
                            foreach part in array array[n::text, '2026-01-01T00:00:00Z', 'test', 'sealed.read',
                                                        'enquiry:invented', '{"reason": "test"}'] loop
                              link := link || int4send(octet_length(part)) || convert_to(part, 'UTF8');
                            end loop;
                            link := sha256(link);
                            insert into audit.entry values (n, '2026-01-01T00:00:00Z', 'test', 'sealed.read',
                                                            'enquiry:invented', '{"reason": "test"}', previous, link);
                            previous := link;
                          end loop;
                        end $$
                        """).update();
        long start = System.nanoTime();
        assertThat(((Intact) audit.verify()).entries()).isEqualTo(before + 3 + 1_000_000);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("1,000,000 entries of the audit verified in %.1f s (goal 60)%n", seconds);
        assertThat(seconds).isLessThan(60);
    }
}
