package org.whereabouts.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.casework.figures.Samples;
import org.whereabouts.registry.Source;

/// The samples as tables.
@Repository
class SamplesInPostgres implements Samples {

    private final JdbcClient database;

    SamplesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(Sample one) {
        database.sql("""
                        insert into casework.queue_sample (day, queue, waiting, oldest_hours, put_off)
                        values (?, ?, ?, ?, ?)
                        on conflict (day, queue) do update set waiting = excluded.waiting,
                               oldest_hours = excluded.oldest_hours, put_off = excluded.put_off
                        """)
                .params(one.day(), one.queue(), one.waiting(), one.oldestHours(), one.putOff())
                .update();
    }

    @Override
    public List<Sample> of(String queue, LocalDate since) {
        return database.sql("select * from casework.queue_sample where queue = ? and day >= ? order by day")
                .params(queue, since)
                .query((row, n) -> new Sample(
                        row.getObject("day", LocalDate.class),
                        row.getString("queue"),
                        row.getLong("waiting"),
                        row.getLong("oldest_hours"),
                        row.getLong("put_off")))
                .list();
    }

    @Override
    @Transactional
    public void weigh(Map<Source.Id, Weight> weights, Instant at) {
        database.sql("delete from casework.source_weight").update();
        weights.forEach((source, weight) -> database.sql("insert into casework.source_weight values (?, ?, ?, ?)")
                .params(source.number(), weight.contested(), weight.borneOut(), at.atOffset(ZoneOffset.UTC))
                .update());
    }

    @Override
    public Map<Source.Id, Weight> weights() {
        var weights = new HashMap<Source.Id, Weight>();
        database.sql("select source, contested, borne_out from casework.source_weight")
                .query((row, n) ->
                        weights.put(new Source.Id(row.getLong(1)), new Weight(row.getLong(2), row.getLong(3))))
                .list();
        return weights;
    }
}
