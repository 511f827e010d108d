package org.whereabouts.exchange.hooks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.whereabouts.exchange.hooks.signing.Secrets;
import org.whereabouts.exchange.hooks.signing.Signature;

/// Sends what is owed; what is not confirmed is sent again, more and more seldom, for 72 hours.
@Service
class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);
    private static final int AT_A_TIME = 32;
    private static final int GONE = 410;
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private final Deliveries deliveries;
    private final Hooks hooks;
    private final Secrets secrets;
    private final PublicAddress addresses;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();

    Delivering(Deliveries deliveries, Hooks hooks, Secrets secrets, PublicAddress addresses, Clock clock) {
        this.deliveries = deliveries;
        this.hooks = hooks;
        this.secrets = secrets;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// Sends what is due, each on a thread of its own, so that a slow subscriber keeps nobody waiting for longer than a
    /// turn.
    ///
    /// @return whether there may be more
    boolean deliver() {
        List<Delivery> due = deliveries.claim(clock.instant(), AT_A_TIME);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(one -> threads.execute(() -> attempt(one)));
        }
        return due.size() == AT_A_TIME;
    }

    /// One that fails is due again by itself, and keeps no other from being sent.
    private void attempt(Delivery delivery) {
        try {
            deliver(delivery);
        } catch (RuntimeException trouble) {
            LOG.warn("WA-1913 a webhook was not sent: {}", trouble.getClass().getSimpleName());
        }
    }

    private void deliver(Delivery delivery) {
        Hook hook = hooks.find(delivery.hook()).orElse(null);
        if (hook == null) {
            return;
        }
        int status = addresses.admits(hook.address()) ? send(hook, delivery) : 0;
        Instant now = clock.instant();
        if (status >= 200 && status < 300) {
            deliveries.confirmed(delivery.id(), now);
            hooks.reached(hook.id());
        } else {
            deliveries.failed(delivery.id(), next(delivery, now), status);
            hooks.failing(hook.id(), now);
            Instant since = hook.failing();
            if (status == GONE || (since != null && now.isAfter(since.plus(PATIENCE)))) {
                hooks.turn(hook.id(), false, now);
            }
        }
    }

    private static @Nullable Instant next(Delivery delivery, Instant now) {
        Instant next = now.plus(PAUSES.get(Math.min(delivery.tries(), PAUSES.size() - 1)));
        return next.isAfter(delivery.made().plus(PATIENCE)) ? null : next;
    }

    /// The status of the answer; 0 when there was none.
    private int send(Hook hook, Delivery delivery) {
        long seconds = clock.instant().getEpochSecond();
        String id = "msg_" + delivery.id();
        var request = HttpRequest.newBuilder(hook.address())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", Signature.of(secrets.signing(hook), id, seconds, delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreached) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
