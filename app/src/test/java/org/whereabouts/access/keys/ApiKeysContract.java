package org.whereabouts.access.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every collection of keys promises.
public abstract class ApiKeysContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private final KeySecret secret = KeySecret.fresh();
    private final ApiKey key = key(NOON);

    /// A collection in which there is none of these keys.
    protected abstract ApiKeys keys();

    @Test
    void findsAKeyByItsSecretAndByItsId() {
        ApiKeys keys = keys();
        keys.add(key, secret.digest());
        assertThat(keys.find(secret.digest())).contains(key);
        assertThat(keys.find(key.id())).contains(key);
        assertThat(keys.find(KeySecret.fresh().digest())).isEmpty();
        assertThat(keys.find(ApiKey.Id.fresh())).isEmpty();
    }

    @Test
    void takesAKeyBackOnce() {
        ApiKeys keys = keys();
        keys.add(key, secret.digest());
        assertThat(keys.revoke(key.id(), NOON.plusSeconds(1))).isTrue();
        assertThat(keys.revoke(key.id(), NOON.plusSeconds(2))).isFalse();
        assertThat(keys.revoke(ApiKey.Id.fresh(), NOON)).isFalse();
        assertThat(keys.find(secret.digest()).orElseThrow().revoked()).isEqualTo(NOON.plusSeconds(1));
        assertThat(keys.find(secret.digest()).orElseThrow().at(NOON.plusSeconds(1)))
                .isEqualTo(ApiKey.State.REVOKED);
    }

    @Test
    void remembersTheLastDayOfUse() {
        ApiKeys keys = keys();
        keys.add(key, secret.digest());
        keys.used(key.id(), TODAY);
        keys.used(key.id(), TODAY.minusDays(1));
        assertThat(keys.find(key.id()).orElseThrow().used()).isEqualTo(TODAY);
    }

    @Test
    void listsTheNewestFirst() {
        ApiKeys keys = keys();
        var newer = key(NOON.plusSeconds(5));
        keys.add(key, secret.digest());
        keys.add(newer, KeySecret.fresh().digest());
        assertThat(keys.all()).containsSubsequence(newer, key);
    }

    private static ApiKey key(Instant made) {
        return new ApiKey(
                ApiKey.Id.fresh(),
                "Invented key",
                "Invented bureau",
                Set.of(Scope.READ, Scope.WRITE),
                "bureau.example",
                made,
                made.plus(Duration.ofDays(30)),
                null,
                null);
    }
}
