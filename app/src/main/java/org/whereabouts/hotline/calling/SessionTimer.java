package org.whereabouts.hotline.calling;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.calling.Sessions.Terms;

/// The clock of a session (RFC 4028): renews it at half of its time, or waits for the other side to, and ends a call
/// whose other end has vanished without a word.
final class SessionTimer {

    /*
     * Whoever renews, the session is given up a little before its end: by a third of it, and 32 seconds at most, so that
     * the goodbye arrives while the other side still knows the call (RFC 4028, 10).
     */
    private static final int MARGIN = 32;
    private static final int LONGEST_PAUSE = 10;

    private final ScheduledExecutorService timers;
    private final Runnable renew;
    private final Runnable expired;
    private @Nullable Future<?> next;
    private @Nullable Future<?> end;
    private @Nullable Terms terms;

    /// @param renew   asks the other side for more
    /// @param expired ends the call
    SessionTimer(ScheduledExecutorService timers, Runnable renew, Runnable expired) {
        this.timers = timers;
        this.renew = renew;
        this.expired = expired;
    }

    /// Goes by terms from now on.
    ///
    /// @param weRenew whether it is for us to renew
    synchronized void go(@Nullable Terms by, boolean weRenew) {
        stop();
        terms = by;
        if (by != null) {
            long millis = by.seconds() * 1000L;
            end = after(expired, millis - Math.min(MARGIN * 1000L, millis / 3));
            next = weRenew ? after(renew, millis / 2) : null;
        }
    }

    /// Renewing did not come about and the other side is there: it is tried again before the session ends.
    synchronized void again() {
        if (terms != null) {
            next = after(renew, Math.min(LONGEST_PAUSE * 1000L, terms.seconds() * 1000L / 10));
        }
    }

    private Future<?> after(Runnable deed, long millis) {
        return timers.schedule(deed, millis, TimeUnit.MILLISECONDS);
    }

    /// The terms that are in force.
    synchronized @Nullable Terms terms() {
        return terms;
    }

    synchronized void stop() {
        for (Future<?> one : new Future<?>[] {next, end}) {
            if (one != null) {
                one.cancel(false);
            }
        }
        terms = null;
    }
}
