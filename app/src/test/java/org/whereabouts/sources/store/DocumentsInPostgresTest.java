package org.whereabouts.sources.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.DocumentsContract;

@WithRegisters
class DocumentsInPostgresTest extends DocumentsContract {

    @Autowired
    JdbcClient database;

    @Autowired
    Sources sources;

    private final FreshRegister register;

    DocumentsInPostgresTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Override
    protected Documents documents() {
        return new DocumentsInPostgres(database);
    }

    @Override
    protected Operation.Id operation() {
        return register.operation();
    }

    @Override
    protected Source.Id source() {
        return sources.named(operation(), "A paper (invented)", Reliability.C, Source.Kind.PUBLICATION)
                .id();
    }

    @BeforeEach
    void anArrivalAndAGrading() {
        database.sql("""
                        with d as (insert into sources.document (operation, sha256, name, media_type, size, kind, taken_at)
                                   values ('elsewhere', decode(repeat('00', 32), 'hex'), '', '', 1, 'OTHER', now())
                                   on conflict do nothing returning id)
                        insert into sources.arrival (document, way, place, name, got_at, taken_at, actor)
                        select id, 'UPLOAD', '', '', now(), now(), 'x' from d
                        """).update();
        database.sql("insert into sources.grading (source, former, grade, reason, officer, at) "
                        + "values (?, 'F', 'B', 'x', 'x', now())")
                .param(source().number())
                .update();
    }

    /// Whatever a program believes, the tables do not let it be edited.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update sources.arrival set place = 'elsewhere'",
                "delete from sources.arrival",
                "update sources.grading set reason = 'another'",
                "delete from sources.grading"
            })
    void howItCameAndWhyItIsGradedIsNeverEdited(String deed) {
        assertThatThrownBy(() -> database.sql(deed).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("WA-2000");
    }
}
