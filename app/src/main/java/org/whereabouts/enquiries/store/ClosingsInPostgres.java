package org.whereabouts.enquiries.store;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.Closings;

/// The table `enquiries.closing`.
@Repository
class ClosingsInPostgres implements Closings {

    private final JdbcClient database;

    ClosingsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Line line) {
        database.sql("""
                        insert into enquiries.closing (enquiry, at, what, officer, second)
                        values (:enquiry, :at, :what, :officer, :second)
                        """)
                .param("enquiry", line.enquiry().value())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("what", line.what())
                .param("officer", line.officer())
                .param("second", line.second())
                .update();
    }

    @Override
    public List<Line> of(Enquiry.Id enquiry) {
        return database.sql("select * from enquiries.closing where enquiry = ? order by place")
                .param(enquiry.value())
                .query((row, n) -> new Line(
                        enquiry,
                        EnquiryRow.moment(row, "at"),
                        row.getString("what"),
                        row.getString("officer"),
                        row.getString("second")))
                .list();
    }
}
