package org.whereabouts.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.extract.Orders;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.Sealed;

/// The ordered extracts as a table.
@Repository
class OrdersInPostgres implements Orders {

    private final JdbcClient database;

    OrdersInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Order order) {
        database.sql("""
                        insert into casework.extract_order
                               (id, enquiry, language, with_enquirer, sealed, proposer, ordered_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(order.id(), order.enquiry().value(), order.language().toLanguageTag())
                .params(order.withEnquirer(), order.sealed().bytes())
                .params(order.proposer().value(), order.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Order> find(UUID id) {
        return database.sql("select * from casework.extract_order where id = ?")
                .param(id)
                .query(OrdersInPostgres::order)
                .optional();
    }

    @Override
    public List<Order> of(Enquiry.Id enquiry) {
        return database.sql("""
                        select * from casework.extract_order o where o.enquiry = ?
                           and (o.approver is not null or exists (
                                select from casework.proposal p
                                 where p.deed = ? and p.state = 'open' and p.details ->> 'order' = o.id::text))
                         order by o.ordered_at, o.id
                        """)
                .params(enquiry.value(), Orders.DEED)
                .query(OrdersInPostgres::order)
                .list();
    }

    @Override
    public boolean approved(UUID id, Officer.Id approver) {
        return database.sql("update casework.extract_order set approver = ? where id = ? and approver is null")
                        .params(approver.value(), id)
                        .update()
                > 0;
    }

    @Override
    public boolean made(UUID id, String paper, Instant at) {
        return database.sql("""
                        update casework.extract_order set paper = ?, made_at = ?
                         where id = ? and approver is not null and paper is null
                        """).params(paper, at.atOffset(ZoneOffset.UTC), id).update() > 0;
    }

    private static Order order(ResultSet row, int n) throws SQLException {
        UUID approver = row.getObject("approver", UUID.class);
        return new Order(
                row.getObject("id", UUID.class),
                new Enquiry.Id(row.getObject("enquiry", UUID.class)),
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("with_enquirer"),
                Sealed.of(row.getBytes("sealed")),
                new Officer.Id(row.getObject("proposer", UUID.class)),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                approver == null ? null : new Officer.Id(approver),
                row.getString("paper"));
    }
}
