package org.whereabouts.intake.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.WithRegisters;
import org.whereabouts.intake.edition.Editions;
import org.whereabouts.intake.edition.EditionsContract;

@WithRegisters
class EditionsInPostgresTest extends EditionsContract {

    @Autowired
    EditionsInPostgres editions;

    @Override
    protected Editions editions() {
        return editions;
    }
}
