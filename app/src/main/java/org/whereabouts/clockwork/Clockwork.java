package org.whereabouts.clockwork;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/// Something that goes on behind while the service runs, turn after turn, on a thread of its own.
///
/// A turn that fails is told of and tried again the next time; nothing ends because of it. What was stopped
/// can be started again.
public abstract class Clockwork implements SmartLifecycle {

    private final String name;
    private final Duration first;
    private final Duration pause;
    private volatile @Nullable ScheduledExecutorService wheels;

    /// @param name  of the thread
    /// @param first how long after the start the first turn begins
    /// @param pause from the end of one turn to the beginning of the next
    protected Clockwork(String name, Duration first, Duration pause) {
        this.name = name;
        this.first = first;
        this.pause = pause;
    }

    /// One turn. Whoever goes on for long asks [#isRunning()] in between.
    protected abstract void turn() throws InterruptedException;

    /// Tells that a turn failed, by a code and the kind of trouble: its message may quote a row.
    ///
    /// @param kind the simple name of the class of the exception or error
    protected abstract void failed(String kind);

    /// Stops the wheels; a turn that is under way is interrupted.
    protected void halt(ExecutorService running) {
        running.shutdownNow();
    }

    /// Does something that may fail without keeping what comes after it in the same turn.
    protected final void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException trouble) {
            failed(trouble.getClass().getSimpleName());
        }
    }

    @Override
    public final void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        wheels = fresh;
        var _ = fresh.scheduleWithFixedDelay(this::go, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void go() {
        try {
            turn();
        } catch (RuntimeException | Error trouble) {
            failed(trouble.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final void stop() {
        ScheduledExecutorService running = wheels;
        wheels = null;
        if (running != null) {
            halt(running);
        }
    }

    @Override
    public final boolean isRunning() {
        return wheels != null;
    }
}
