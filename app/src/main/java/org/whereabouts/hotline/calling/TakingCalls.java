package org.whereabouts.hotline.calling;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sip.ServerTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.sip.Newcomers;
import org.whereabouts.hotline.sip.Received;
import org.whereabouts.hotline.sip.Refusal;

/// Takes the calls that come in, as many as may be at once, and gives each a thread of its own.
final class TakingCalls implements Newcomers {

    private static final Logger LOG = LoggerFactory.getLogger(TakingCalls.class);

    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final Answering answering;
    private final Supplier<Equipment> equipment;
    private final int most;
    private final Networks networks;
    private final Clock clock;
    private final Set<Inbox> calls = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    TakingCalls(Answering answering, Supplier<Equipment> equipment, int most, Networks networks, Clock clock) {
        this.answering = answering;
        this.equipment = equipment;
        this.most = most;
        this.networks = networks;
        this.clock = clock;
    }

    /// How many calls there are.
    int calls() {
        return calls.size();
    }

    @Override
    public void calls(ServerTransaction invitation) {
        Equipment with = equipment.get();
        Refusal refusal = refusal(invitation);
        if (refusal != null) {
            with.post().reply(invitation, invitation.getRequest(), refusal.status());
            return;
        }
        var inbox = new Inbox();
        Caller.of(invitation, with, inbox).ifPresent(caller -> {
            calls.add(inbox);
            var call = new PhoneCall(caller, inbox, clock.instant());
            Thread.ofVirtual().name("hotline call").start(() -> take(caller, call, inbox));
        });
    }

    private @org.jspecify.annotations.Nullable Refusal refusal(ServerTransaction invitation) {
        if (!networks.contain(Received.peer(invitation.getRequest()))) {
            return Refusal.FORBIDDEN;
        }
        if (closed) {
            return Refusal.CLOSED;
        }
        return calls.size() >= most ? Refusal.BUSY : null;
    }

    private void take(Caller caller, PhoneCall call, Inbox inbox) {
        try {
            caller.ring();
            answering.take(call);
        } catch (Call.HungUp left) {
            // It is the caller's right.
        } catch (RuntimeException trouble) {
            LOG.error(
                    "WA-1621 a call could not be answered: {}",
                    trouble.getClass().getSimpleName());
        } finally {
            call.hangUp();
            calls.remove(inbox);
        }
    }

    /// Takes no more calls, and ends those that there are; waits a little for their threads to say goodbye.
    void close() {
        closed = true;
        calls.forEach(inbox -> inbox.put(new Happening.Left()));
        long until = System.nanoTime() + FAREWELL.toNanos();
        try {
            while (!calls.isEmpty() && System.nanoTime() < until) {
                Thread.sleep(10);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
