package org.whereabouts.access.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;

/// The keys in memory.
final class ApiKeysInMemory implements ApiKeys {

    private final Map<Sha256, ApiKey> keys = new HashMap<>();

    @Override
    public void add(ApiKey key, Sha256 digest) {
        keys.put(digest, key);
    }

    @Override
    public Optional<ApiKey> find(Sha256 digest) {
        return Optional.ofNullable(keys.get(digest));
    }

    @Override
    public Optional<ApiKey> find(ApiKey.Id id) {
        return keys.values().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public List<ApiKey> all() {
        return keys.values().stream()
                .sorted(Comparator.comparing(ApiKey::made).reversed())
                .toList();
    }

    @Override
    public boolean revoke(ApiKey.Id id, Instant at) {
        boolean there = find(id).filter(key -> key.revoked() == null).isPresent();
        change(id, key -> with(key, key.revoked() == null ? at : key.revoked(), key.used()));
        return there;
    }

    @Override
    public void used(ApiKey.Id id, LocalDate day) {
        change(id, key -> {
            LocalDate before = key.used();
            return with(key, key.revoked(), before == null || before.isBefore(day) ? day : before);
        });
    }

    private void change(ApiKey.Id id, UnaryOperator<ApiKey> change) {
        keys.replaceAll((digest, key) -> key.id().equals(id) ? change.apply(key) : key);
    }

    private static ApiKey with(ApiKey key, @Nullable Instant revoked, @Nullable LocalDate used) {
        return new ApiKey(
                key.id(),
                key.label(),
                key.holder(),
                key.scopes(),
                key.domain(),
                key.made(),
                key.expires(),
                revoked,
                used);
    }
}
