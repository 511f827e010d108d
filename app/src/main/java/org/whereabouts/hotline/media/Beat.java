package org.whereabouts.hotline.media;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The clock of all calls: every 20 ms it sends a packet to each, and then looks what has come.
public final class Beat implements AutoCloseable {

    /*
     * One thread with the highest priority, which waits for nothing but the time: sockets do not block, what happened is
     * told through queues without locks. All are sent to before anything is read, so that the last packet waits for the
     * sending of the others only. After a pause of the machine it sends what it owes at once, as long as that is less
     * than a fifth of a second; beyond that it begins anew.
     */
    private static final Logger LOG = LoggerFactory.getLogger(Beat.class);
    private static final long TICK = 20_000_000;
    private static final long HOPELESS = 200_000_000;

    private final List<Stream> streams = new CopyOnWriteArrayList<>();
    private final Lateness lateness = new Lateness();
    private final Thread thread;
    private volatile boolean going = true;

    /// Begins at once.
    @SuppressWarnings("ThreadPriorityCheck") // A help where the system heeds it; nothing relies on it.
    public Beat() {
        thread = Thread.ofPlatform()
                .name("hotline beat")
                .priority(Thread.MAX_PRIORITY)
                .daemon()
                .start(this::go);
    }

    /// How late packets were sent.
    public Lateness lateness() {
        return lateness;
    }

    void add(Stream stream) {
        streams.add(stream);
    }

    void remove(Stream stream) {
        streams.remove(stream);
    }

    private void go() {
        long due = System.nanoTime();
        while (going) {
            due += TICK;
            for (long wait = due - System.nanoTime(); wait > 0 && going; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            if (System.nanoTime() - due > HOPELESS) {
                due = System.nanoTime();
            }
            tick(due);
        }
    }

    private void tick(long due) {
        for (Stream stream : streams) {
            if (attempt(stream::send)) {
                lateness.note(System.nanoTime() - due);
            }
        }
        for (Stream stream : streams) {
            attempt(stream::receive);
        }
    }

    private static boolean attempt(java.util.function.BooleanSupplier deed) {
        try {
            return deed.getAsBoolean();
        } catch (RuntimeException trouble) {
            // One call's trouble is not to be the silence of a hundred.
            LOG.warn("WA-1604 a call's sound failed: {}", trouble.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public void close() {
        going = false;
        LockSupport.unpark(thread);
    }
}
