package org.whereabouts.enquiries.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.planting.Planted;

/// The table `enquiries.planted`.
@Repository
class PlantedInPostgres implements Planted {

    private final JdbcClient database;

    PlantedInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Plant plant) {
        database.sql("insert into enquiries.planted (id, enquiry, officer, at) values (?, ?, ?, ?)")
                .params(plant.id(), plant.enquiry().value(), plant.officer())
                .param(plant.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean contains(Enquiry.Id enquiry) {
        return database.sql("select exists (select from enquiries.planted where enquiry = ?)")
                .param(enquiry.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Plant> all() {
        return database.sql("select * from enquiries.planted order by at desc, id")
                .query((row, n) -> new Plant(
                        row.getObject("id", UUID.class),
                        new Enquiry.Id(row.getObject("enquiry", UUID.class)),
                        row.getString("officer"),
                        EnquiryRow.moment(row, "at")))
                .list();
    }
}
