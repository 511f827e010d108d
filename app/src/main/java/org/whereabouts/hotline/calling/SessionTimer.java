package org.whereabouts.hotline.calling;

import gov.nist.javax.sip.header.extensions.MinSE;
import gov.nist.javax.sip.header.extensions.SessionExpiresHeader;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sip.message.Message;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.sip.Received;

/// Session timers (RFC 4028): a call whose other end has vanished without a word does not last for ever.
final class SessionTimer {

    /// The shortest session that is agreed to, in seconds.
    static final int LEAST = 90;

    /// What is asked for where nobody asks.
    private static final int USUAL = 1800;
    private static final int MARGIN = 32;
    private static final String WE_ANSWERED = "uas";
    private static final String WE_CALLED = "uac";

    private final ScheduledExecutorService timers;
    private final Runnable renew;
    private final Runnable expired;
    private @Nullable Future<?> next;
    private @Nullable Terms terms;

    /// @param renew   asks the other side for more
    /// @param expired ends the call
    SessionTimer(ScheduledExecutorService timers, Runnable renew, Runnable expired) {
        this.timers = timers;
        this.renew = renew;
        this.expired = expired;
    }

    /// How long a session lasts, and which side renews it.
    record Terms(int seconds, boolean byCaller) {

        /// The headers by which they are said.
        String[] headers() {
            String said = seconds + ";refresher=" + (byCaller ? WE_CALLED : WE_ANSWERED);
            return byCaller
                    ? new String[] {"Session-Expires", said, "Require", "timer"}
                    : new String[] {"Session-Expires", said};
        }
    }

    /// Whether a request asks for a session that is too short.
    static boolean tooShort(Request request) {
        return asked(request)
                .map(SessionExpiresHeader::getExpires)
                .filter(seconds -> seconds < LEAST)
                .isPresent();
    }

    /// What is agreed with somebody who asks for a session; null when the session has no end.
    static @Nullable Terms terms(Request request) {
        boolean knows = Received.lists(request, "Supported", "timer") || Received.lists(request, "Require", "timer");
        Optional<SessionExpiresHeader> asked = asked(request);
        if (asked.isEmpty()) {
            return knows ? new Terms(USUAL, true) : null;
        }
        int least = request.getHeader(MinSE.NAME) instanceof MinSE min ? min.getExpires() : LEAST;
        int seconds = Math.max(asked.get().getExpires(), Math.max(LEAST, least));
        boolean byCaller = knows && !WE_ANSWERED.equalsIgnoreCase(asked.get().getRefresher());
        return new Terms(seconds, byCaller);
    }

    /// What somebody whom we called agrees to.
    static @Nullable Terms granted(Message response) {
        return asked(response)
                .map(header -> new Terms(
                        Math.max(LEAST, header.getExpires()), !WE_ANSWERED.equalsIgnoreCase(header.getRefresher())))
                .orElse(null);
    }

    private static Optional<SessionExpiresHeader> asked(Message message) {
        return message.getHeader(SessionExpiresHeader.NAME) instanceof SessionExpiresHeader header
                ? Optional.of(header)
                : Optional.empty();
    }

    /// Goes by terms from now on.
    ///
    /// @param weRenew whether it is for us to renew
    synchronized void go(@Nullable Terms by, boolean weRenew) {
        stop();
        terms = by;
        if (by != null) {
            int seconds = weRenew ? by.seconds() / 2 : by.seconds() - Math.min(MARGIN, by.seconds() / 3);
            next = timers.schedule(weRenew ? renew : expired, seconds, TimeUnit.SECONDS);
        }
    }

    /// The terms that are in force.
    synchronized @Nullable Terms terms() {
        return terms;
    }

    synchronized void stop() {
        if (next != null) {
            next.cancel(false);
        }
    }
}
