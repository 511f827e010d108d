package org.whereabouts.enquiries.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WrongReceipts;
import org.whereabouts.enquiries.WrongReceiptsContract;

@WithRegisters
class WrongReceiptsInPostgresTest extends WrongReceiptsContract {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("truncate enquiries.wrong_receipt").update();
    }

    @Override
    protected WrongReceipts receipts() {
        // Made anew each time, as after a restart.
        return new WrongReceiptsInPostgres(database, clock);
    }

    @Test
    void keepsNeitherNumbersNorNeighbourhoods() {
        var number = Receipt.Digits.fresh();
        receipts().wrong(number, "c63364");
        assertThat(database.sql("select what from enquiries.wrong_receipt")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(what -> assertThat(what).matches("[nf][0-9a-f]{5}"));
    }
}
