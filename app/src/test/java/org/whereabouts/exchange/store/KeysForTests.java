package org.whereabouts.exchange.store;

import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.keys.ApiKey;

/// Keys in the table, of which nobody has the secret.
record KeysForTests(JdbcClient database) {

    ApiKey.Id fresh() {
        var key = ApiKey.Id.fresh();
        byte[] digest = new byte[32];
        new SecureRandom().nextBytes(digest);
        database.sql("""
                        insert into access.api_key (id, digest, label, holder, scopes, made_at, expires_at)
                        values (?, ?, 'contract', 'Invented bureau', '{WEBHOOKS}', now() - interval '1 day',
                                now() + interval '1 day')
                        """).params(key.value(), digest).update();
        return key;
    }

    void revoke(ApiKey.Id key) {
        database.sql("update access.api_key set revoked_at = now() where id = ?")
                .param(key.value())
                .update();
    }

    UUID hook() {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into exchange.hook (id, key, address, generation, made_at)
                        values (?, ?, 'https://bureau.example/told', 1, now())
                        """).params(id, fresh().value()).update();
        return id;
    }
}
