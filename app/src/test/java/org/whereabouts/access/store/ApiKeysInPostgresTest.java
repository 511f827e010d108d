package org.whereabouts.access.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.WithRegisters;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.ApiKeys;
import org.whereabouts.access.keys.ApiKeysContract;
import org.whereabouts.access.keys.KeySecret;
import org.whereabouts.access.keys.Scope;

@WithRegisters
@Transactional
class ApiKeysInPostgresTest extends ApiKeysContract {

    @Autowired
    ApiKeys keys;

    @Override
    protected ApiKeys keys() {
        return keys;
    }

    @Test
    void theTableRefusesAKeyThatIsGoodForLongerThanAYear() {
        Instant now = Instant.parse("2026-11-30T12:00:00Z");
        var forever = new ApiKey(
                ApiKey.Id.fresh(),
                "Invented",
                "Invented bureau",
                Set.of(Scope.READ),
                null,
                now,
                now.plus(Duration.ofDays(367)),
                null,
                null);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> keys.add(forever, KeySecret.fresh().digest()));
    }
}
