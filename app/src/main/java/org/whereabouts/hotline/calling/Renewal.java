package org.whereabouts.hotline.calling;

import javax.sip.ResponseEvent;
import javax.sip.header.CSeqHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.calling.Sessions.Terms;
import org.whereabouts.hotline.sip.Answers;
import org.whereabouts.hotline.sip.Post;
import org.whereabouts.hotline.sip.Received;
import org.whereabouts.hotline.sip.Refusal;

/// Asks the other side of a call for more of its session, and hears what they say: by UPDATE where they know it, which
/// changes nothing else, and by another invitation where they do not.
final class Renewal implements Answers {

    private final Leg leg;
    private final SessionTimer timer;
    private final Sessions sessions;

    Renewal(Leg leg, SessionTimer timer) {
        this.leg = leg;
        this.timer = timer;
        this.sessions = leg.equipment.sessions();
    }

    /// @param updates whether the other side knows UPDATE
    void ask(boolean updates) {
        Terms terms = timer.terms();
        if (terms != null) {
            String method = updates ? Request.UPDATE : Request.INVITE;
            @Nullable String description = updates ? null : leg.talks.offer(leg.talks.sealed());
            try {
                leg.ask(method, description, this, sessions.renewed(terms.seconds()));
            } catch (Post.Unsent gone) {
                leg.leave();
            }
        }
    }

    @Override
    public void answered(ResponseEvent event) {
        Response response = event.getResponse();
        int status = response.getStatusCode();
        if (status == Response.OK) {
            renewed(event, response);
        } else if (status == Refusal.NO_CALL.status() || status == Refusal.TIMEOUT.status()) {
            leg.leave();
        } else if (status == Refusal.TOO_SHORT.status()) {
            longer(Sessions.leastOf(response));
        } else if (status > Response.OK) {
            timer.again();
        }
    }

    private void renewed(ResponseEvent event, Response response) {
        if (response.getHeader(CSeqHeader.NAME) instanceof CSeqHeader number
                && number.getMethod().equals(Request.INVITE)) {
            leg.acknowledge(event, event.getDialog());
            Received.description(response).flatMap(leg.talks::agreed).ifPresent(leg.stream::agree);
        }
        Terms terms = sessions.granted(response);
        timer.go(terms, terms != null && terms.byCaller());
    }

    private void longer(int least) {
        Terms terms = timer.terms();
        if (terms != null && least > terms.seconds()) {
            timer.go(new Terms(least, true), true);
        }
        timer.again();
    }

    @Override
    public void unanswered() {
        leg.leave();
    }
}
