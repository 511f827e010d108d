package org.whereabouts.hotline.calling;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.media.Ear;
import org.whereabouts.hotline.voice.Tape;

/// What happened to a call, in order. Anybody puts, without waiting; the call's thread takes.
final class Inbox implements Ear {

    /// Who leans on the keys is heard so often, and not more.
    private static final int MOST_KEYS = 64;

    private final Queue<Happening> happenings = new ConcurrentLinkedQueue<>();
    private final AtomicInteger keys = new AtomicInteger();
    private volatile @Nullable Thread waiting;

    void put(Happening happening) {
        happenings.add(happening);
        LockSupport.unpark(waiting);
    }

    /// Waits for the next.
    ///
    /// @param until by [System#nanoTime()]
    /// @return null when nothing happened until then
    @Nullable
    Happening take(long until) {
        waiting = Thread.currentThread();
        while (true) {
            Happening next = happenings.poll();
            if (next != null) {
                if (next instanceof Happening.Key) {
                    keys.decrementAndGet();
                }
                return next;
            }
            long left = until - System.nanoTime();
            if (left <= 0) {
                return null;
            }
            LockSupport.parkNanos(this, left);
        }
    }

    @Override
    public void pressed(char key) {
        if (keys.incrementAndGet() > MOST_KEYS) {
            keys.decrementAndGet();
        } else {
            put(new Happening.Key(key));
        }
    }

    @Override
    public void played(long number) {
        put(new Happening.Played(number));
    }

    @Override
    public void recorded(Tape tape) {
        put(new Happening.Recorded(tape));
    }

    @Override
    public void deserted() {
        put(new Happening.Left());
    }
}
