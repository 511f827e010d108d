package org.whereabouts.hotline.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.switchboard.AgreedWords;
import org.whereabouts.sealing.Sealed;

/// The table `hotline.word`.
@Repository
class AgreedWordsInPostgres implements AgreedWords {

    private final JdbcClient database;

    AgreedWordsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(Enquiry.Id enquiry, String officer, Instant at, Sealed word) {
        database.sql("""
                        insert into hotline.word (enquiry, officer, at, sealed) values (?, ?, ?, ?)
                        on conflict (enquiry) do update
                           set officer = excluded.officer, at = excluded.at, sealed = excluded.sealed
                        """)
                .params(enquiry.value(), officer, CallsInPostgres.at(at), word.bytes())
                .update();
    }

    @Override
    public Optional<Sealed> find(Enquiry.Id enquiry) {
        return database.sql("select sealed from hotline.word where enquiry = ?")
                .param(enquiry.value())
                .query((row, n) -> Sealed.of(row.getBytes(1)))
                .optional();
    }

    @Override
    public void forget(Enquiry.Id enquiry) {
        database.sql("delete from hotline.word where enquiry = ?")
                .param(enquiry.value())
                .update();
    }
}
