package org.whereabouts.casework.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.Items;

/// The items as a table.
@Repository
class ItemsInPostgres implements Items {

    private final JdbcClient database;

    ItemsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Optional<UUID> claim(String queue, List<UUID> items, Officer.Id officer, Instant now, Instant until) {
        for (UUID item : items) {
            int taken = database.sql("""
                            insert into casework.item as known (queue, item, claimed_by, claimed_at)
                            values (:queue, :item, :officer, :now)
                            on conflict (queue, item) do update
                               set claimed_by = excluded.claimed_by, claimed_at = excluded.claimed_at
                             where (known.claimed_by is null or known.claimed_by = :officer
                                    or known.claimed_at < :until)
                               and (known.not_for is null or known.not_for <> :officer)
                               and (known.not_before is null or known.not_before <= :now)
                            """)
                    .param("queue", queue)
                    .param("item", item)
                    .param("officer", officer.value())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("until", until.atOffset(ZoneOffset.UTC))
                    .update();
            if (taken > 0) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    @Override
    public void put(String queue, UUID item, Officer.@Nullable Id notFor, @Nullable Instant notBefore) {
        database.sql("""
                        insert into casework.item (queue, item, not_for, not_before)
                        values (:queue, :item, :not_for, :not_before)
                        on conflict (queue, item) do update
                           set claimed_by = null, claimed_at = null, not_for = excluded.not_for,
                               not_before = excluded.not_before
                        """)
                .param("queue", queue)
                .param("item", item)
                .param("not_for", notFor == null ? null : notFor.value())
                .param("not_before", notBefore == null ? null : notBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(String queue, UUID item) {
        database.sql("delete from casework.item where queue = ? and item = ?")
                .params(queue, item)
                .update();
    }
}
