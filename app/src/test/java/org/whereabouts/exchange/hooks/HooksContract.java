package org.whereabouts.exchange.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.access.keys.ApiKey;

/// What every collection of subscribers promises.
public abstract class HooksContract {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    /// A collection without subscribers of the keys below.
    protected abstract Hooks hooks();

    /// A key that is good.
    protected abstract ApiKey.Id key();

    /// Takes a key back.
    protected abstract void revoke(ApiKey.Id key);

    @Test
    void keepsASubscriberWholeAndForgetsOneOnce() {
        Hooks hooks = hooks();
        Hook hook = hook(key(), NOW);
        hooks.add(hook);
        assertThat(hooks.find(hook.id())).contains(hook);
        assertThat(hooks.remove(hook.id())).isTrue();
        assertThat(hooks.remove(hook.id())).isFalse();
        assertThat(hooks.find(hook.id())).isEmpty();
    }

    @Test
    void listsThoseOfAKeyFromTheOldestAndAllFromTheNewest() {
        Hooks hooks = hooks();
        ApiKey.Id key = key();
        Hook late = hook(key, NOW.plusSeconds(1));
        Hook early = hook(key, NOW);
        Hook other = hook(key(), NOW.plusSeconds(2));
        List.of(late, early, other).forEach(hooks::add);
        assertThat(hooks.of(key)).containsExactly(early, late);
        assertThat(hooks.all()).containsSubsequence(other, late, early);
    }

    @Test
    void tellsNobodyWhoseKeyIsTakenBackOrWhoWasTurnedOff() {
        Hooks hooks = hooks();
        ApiKey.Id key = key();
        Hook one = hook(key, NOW);
        Hook two = hook(key(), NOW.plusSeconds(1));
        hooks.add(one);
        hooks.add(two);
        assertThat(hooks.told(NOW)).containsSubsequence(one, two);
        revoke(key);
        assertThat(hooks.told(NOW)).contains(two).doesNotContain(one);
        hooks.turn(two.id(), false, NOW);
        assertThat(hooks.told(NOW)).noneMatch(hook -> hook.id().equals(two.id()));
        assertThat(hooks.find(two.id()).orElseThrow().off()).isEqualTo(NOW);
        hooks.turn(two.id(), true, NOW.plusSeconds(9));
        assertThat(hooks.told(NOW)).contains(two);
    }

    @Test
    void remembersSinceWhenOneCannotBeReachedUntilItIs() {
        Hooks hooks = hooks();
        Hook hook = hook(key(), NOW);
        hooks.add(hook);
        hooks.failing(hook.id(), NOW);
        hooks.failing(hook.id(), NOW.plusSeconds(60));
        assertThat(hooks.find(hook.id()).orElseThrow().failing()).isEqualTo(NOW);
        hooks.reached(hook.id());
        assertThat(hooks.find(hook.id())).contains(hook);
        hooks.failing(hook.id(), NOW.plusSeconds(120));
        hooks.turn(hook.id(), true, NOW.plusSeconds(180));
        assertThat(hooks.find(hook.id()).orElseThrow().failing()).isNull();
    }

    @Test
    void countsItsSecrets() {
        Hooks hooks = hooks();
        Hook hook = hook(key(), NOW);
        hooks.add(hook);
        hooks.rotate(hook.id(), NOW);
        hooks.rotate(hook.id(), NOW.plusSeconds(1));
        Hook rotated = hooks.find(hook.id()).orElseThrow();
        assertThat(rotated.generation()).isEqualTo(3);
        assertThat(rotated.rotated()).isEqualTo(NOW.plusSeconds(1));
    }

    private static Hook hook(ApiKey.Id key, Instant made) {
        return new Hook(UUID.randomUUID(), key, URI.create("https://bureau.example/told"), 1, null, made, null, null);
    }
}
