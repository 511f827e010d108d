package org.whereabouts.enquiries.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.matches.OpenEnquiries;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// The order in which enquiries changed, as the database's transaction numbers give it.
@Repository
class OpenEnquiriesInPostgres implements OpenEnquiries {

    /*
     * As with the changes of the register: a transaction that commits late must not be stepped over, so only what is
     * older than every open transaction is handed out.
     */
    private static final String AFTER = """
            select e.id, e.operation, e.state, e.sought, e.changed_in,
                   (select count(*) from enquiries.addition a where a.enquiry = e.id and a.about = 'SOUGHT') additions,
                   exists (select from enquiries.planted p where p.enquiry = e.id) planted
              from enquiries.enquiry e
             where (e.changed_in, e.id) > (?::text::xid8, ?) and e.changed_in < pg_snapshot_xmin(pg_current_snapshot())
             order by e.changed_in, e.id limit ?
            """;

    private final JdbcClient database;

    OpenEnquiriesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Line> after(Place place, int most) {
        return database.sql(AFTER)
                .params(Long.toString(place.transaction()), place.enquiry(), most)
                .query(OpenEnquiriesInPostgres::line)
                .list();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        var id = new Enquiry.Id(row.getObject("id", UUID.class));
        var place = new Place(row.getLong("changed_in"), id.value());
        byte[] sought = row.getBytes("sought");
        // What was planted is compared with nothing: nobody at work is to come upon it.
        return sought == null || !row.getString("state").equals("OPEN") || row.getBoolean("planted")
                ? new Ended(place, id, sought == null)
                : new Open(
                        place,
                        id,
                        new Operation.Id(row.getString("operation")),
                        1 + row.getInt("additions"),
                        Sealed.of(sought));
    }
}
