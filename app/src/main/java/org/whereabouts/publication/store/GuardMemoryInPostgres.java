package org.whereabouts.publication.store;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.publication.guard.GuardMemory;

/// The one row of the table `publication.guard`. The program that first needs the key makes it.
@Repository
class GuardMemoryInPostgres implements GuardMemory {

    private static final int KEY_BYTES = 32;

    private final JdbcClient database;
    private volatile byte @Nullable [] known;

    GuardMemoryInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public byte[] key() {
        byte[] key = known;
        if (key == null) {
            key = read();
            known = key;
        }
        return key.clone();
    }

    private byte[] read() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        database.sql("insert into publication.guard (key) values (?) on conflict do nothing")
                .param(fresh)
                .update();
        return database.sql("select key from publication.guard")
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    @Override
    public Setting setting() {
        return database.sql("select setting from publication.guard")
                .query(String.class)
                .optional()
                .map(Setting::valueOf)
                .orElse(Setting.BY_ITSELF);
    }

    @Override
    public boolean set(Setting setting) {
        key();
        return database.sql("update publication.guard set setting = ? where setting <> ?")
                        .params(setting.name(), setting.name())
                        .update()
                > 0;
    }
}
