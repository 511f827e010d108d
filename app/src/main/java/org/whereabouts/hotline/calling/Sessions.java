package org.whereabouts.hotline.calling;

import gov.nist.javax.sip.header.extensions.MinSE;
import gov.nist.javax.sip.header.extensions.SessionExpiresHeader;
import java.util.Optional;
import javax.sip.message.Message;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.sip.Received;

/// How long a session may last without a word, and who gives it (RFC 4028).
///
/// @param least the shortest that is agreed to, in seconds
record Sessions(int least) {

    /// What is asked for, in seconds.
    private static final int USUAL = 1800;

    private static final String WE_ANSWERED = "uas";
    private static final String WE_CALLED = "uac";

    /// How long a session lasts, and which side renews it.
    record Terms(int seconds, boolean byCaller) {

        /// The headers by which an answer says them.
        String[] headers() {
            return byCaller
                    ? new String[] {"Session-Expires", said(), "Require", "timer"}
                    : new String[] {"Session-Expires", said()};
        }

        private String said() {
            return seconds + ";refresher=" + (byCaller ? WE_CALLED : WE_ANSWERED);
        }
    }

    /// The headers by which a call of ours asks for a session.
    String[] wanted() {
        return wanted(Math.max(USUAL, least), least);
    }

    /// The headers by which a session is asked for that is no longer than it has to be.
    String[] wanted(int seconds, int atLeast) {
        return new String[] {
            "Supported", "timer", "Session-Expires", String.valueOf(seconds), "Min-SE", String.valueOf(atLeast)
        };
    }

    /// The headers by which we renew.
    String[] renewed(int seconds) {
        return new String[] {
            "Supported", "timer", "Session-Expires", new Terms(seconds, true).said(), "Min-SE", String.valueOf(least)
        };
    }

    /// Whether a request asks for a session that is too short.
    boolean tooShort(Request request) {
        return asked(request)
                .map(SessionExpiresHeader::getExpires)
                .filter(seconds -> seconds < least)
                .isPresent();
    }

    /// What is agreed with somebody who asks for a session; null when the session has no end.
    @Nullable
    Terms terms(Request request) {
        boolean knows = Received.lists(request, "Supported", "timer") || Received.lists(request, "Require", "timer");
        Optional<SessionExpiresHeader> asked = asked(request);
        if (asked.isEmpty()) {
            return knows ? new Terms(Math.max(USUAL, least), true) : null;
        }
        int seconds = Math.max(asked.get().getExpires(), Math.max(least, leastOf(request)));
        boolean byCaller = knows && !WE_ANSWERED.equalsIgnoreCase(asked.get().getRefresher());
        return new Terms(seconds, byCaller);
    }

    /// What somebody agrees to whom we asked.
    @Nullable
    Terms granted(Message response) {
        return asked(response)
                .map(header -> new Terms(
                        Math.max(least, header.getExpires()), !WE_ANSWERED.equalsIgnoreCase(header.getRefresher())))
                .orElse(null);
    }

    /// The shortest session that whoever sent a message agrees to; 0 when they do not say.
    static int leastOf(Message message) {
        return message.getHeader(MinSE.NAME) instanceof MinSE min ? min.getExpires() : 0;
    }

    private static Optional<SessionExpiresHeader> asked(Message message) {
        return message.getHeader(SessionExpiresHeader.NAME) instanceof SessionExpiresHeader header
                ? Optional.of(header)
                : Optional.empty();
    }
}
