package org.whereabouts.exchange.hooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.hooks.signing.Secrets;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;

/// Where a holder of a key subscribes, looks after what they subscribed, and ends it.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.WEBHOOKS)
class HooksDoor {

    private static final int MOST = 5;

    private final Hooks hooks;
    private final Subscribing subscribing;
    private final Secrets secrets;
    private final PublicAddress addresses;
    private final Clock clock;

    HooksDoor(Hooks hooks, Subscribing subscribing, Secrets secrets, PublicAddress addresses, Clock clock) {
        this.hooks = hooks;
        this.subscribing = subscribing;
        this.secrets = secrets;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/api/v1/webhooks")
    All all(Caller caller) {
        return new All(
                hooks.of(key(caller)).stream().map(one -> json(one, false)).toList());
    }

    @PostMapping("/api/v1/webhooks")
    ResponseEntity<One> subscribe(Caller caller, @RequestBody Wanted wanted) {
        URI address = address(wanted.url());
        if (hooks.of(key(caller)).size() >= MOST) {
            throw new Unanswerable(Kind.NOT_TAKEN, "At most " + MOST + " for a key.", "url");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hook = new Hook(UUID.randomUUID(), key(caller), address, 1, null, now, null, null);
        subscribing.subscribe(hook);
        return ResponseEntity.status(HttpStatus.CREATED).body(json(hook, true));
    }

    @PostMapping("/api/v1/webhooks/{id}/rotate")
    One rotate(Caller caller, @PathVariable String id) {
        Hook hook = own(caller, id);
        hooks.rotate(hook.id(), clock.instant());
        return json(own(caller, id), true);
    }

    /// A subscriber that was given up is told again from now on.
    @PostMapping("/api/v1/webhooks/{id}/resume")
    One resume(Caller caller, @PathVariable String id) {
        Hook hook = own(caller, id);
        hooks.turn(hook.id(), true, clock.instant());
        return json(own(caller, id), false);
    }

    @DeleteMapping("/api/v1/webhooks/{id}")
    ResponseEntity<Void> end(Caller caller, @PathVariable String id) {
        hooks.remove(own(caller, id).id());
        return ResponseEntity.noContent().build();
    }

    private URI address(@Nullable String sent) {
        try {
            URI address = URI.create(sent == null ? "" : sent);
            if (addresses.admits(address)) {
                return address;
            }
        } catch (IllegalArgumentException garbled) {
            // Told below, like every other address to which nothing is sent.
        }
        throw new Unanswerable(
                Kind.NOT_TAKEN, "It takes an https address of the public network, without a name and password.", "url");
    }

    private Hook own(Caller caller, String id) {
        try {
            return hooks.find(UUID.fromString(id))
                    .filter(hook -> hook.key().equals(key(caller)))
                    .orElseThrow(() -> new Unanswerable(Kind.NOT_FOUND));
        } catch (IllegalArgumentException garbled) {
            throw new Unanswerable(Kind.NOT_FOUND);
        }
    }

    private static ApiKey.Id key(Caller caller) {
        return ((Caller.Holder) caller).key().id();
    }

    private One json(Hook hook, boolean withSecret) {
        return new One(
                hook.id().toString(),
                hook.address().toString(),
                hook.off() == null ? "told" : "given_up",
                hook.made(),
                hook.failing(),
                withSecret ? secrets.shown(hook) : null);
    }

    /// What is asked for.
    ///
    /// @param url where to send
    record Wanted(@Nullable String url) {}

    /// Those of a key.
    record All(List<One> webhooks) {}

    /// One of them.
    ///
    /// @param state  `told`, or `given_up` after 72 hours in vain
    /// @param secret shown when it is made, and not again
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record One(
            String id,
            String url,
            String state,
            Instant made,
            @Nullable Instant failing,
            @Nullable String secret) {}
}
