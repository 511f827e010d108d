package org.whereabouts.exchange.hooks;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.keys.ApiKey;

/// Subscribers in a map.
final class HooksInMemory implements Hooks {

    private final Map<UUID, Hook> all = new HashMap<>();
    private final Predicate<ApiKey.Id> isGood;

    /// @param isGood whether a key opens anything
    HooksInMemory(Predicate<ApiKey.Id> isGood) {
        this.isGood = isGood;
    }

    @Override
    public void add(Hook hook) {
        all.put(hook.id(), hook);
    }

    @Override
    public Optional<Hook> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Hook> of(ApiKey.Id key) {
        return sorted(hook -> hook.key().equals(key), Comparator.comparing(Hook::made));
    }

    @Override
    public List<Hook> all() {
        return sorted(hook -> true, Comparator.comparing(Hook::made).reversed());
    }

    @Override
    public List<Hook> told(Instant now) {
        return sorted(hook -> hook.off() == null && isGood.test(hook.key()), Comparator.comparing(Hook::made));
    }

    private List<Hook> sorted(Predicate<Hook> which, Comparator<Hook> order) {
        return all.values().stream().filter(which).sorted(order).toList();
    }

    @Override
    public void rotate(UUID id, Instant at) {
        change(
                id,
                hook -> new Hook(
                        id,
                        hook.key(),
                        hook.address(),
                        hook.generation() + 1,
                        at,
                        hook.made(),
                        hook.failing(),
                        hook.off()));
    }

    @Override
    public void reached(UUID id) {
        change(id, hook -> with(hook, null, hook.off()));
    }

    @Override
    public void failing(UUID id, Instant at) {
        change(id, hook -> with(hook, hook.failing() == null ? at : hook.failing(), hook.off()));
    }

    @Override
    public void turn(UUID id, boolean on, Instant at) {
        change(id, hook -> on ? with(hook, null, null) : with(hook, hook.failing(), at));
    }

    @Override
    public boolean remove(UUID id) {
        return all.remove(id) != null;
    }

    private void change(UUID id, UnaryOperator<Hook> change) {
        all.computeIfPresent(id, (_, hook) -> change.apply(hook));
    }

    private static Hook with(Hook hook, @Nullable Instant failing, @Nullable Instant off) {
        return new Hook(
                hook.id(), hook.key(), hook.address(), hook.generation(), hook.rotated(), hook.made(), failing, off);
    }
}
