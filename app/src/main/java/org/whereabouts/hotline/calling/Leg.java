package org.whereabouts.hotline.calling;

import java.net.InetSocketAddress;
import java.util.Optional;
import javax.sip.Dialog;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.header.AllowHeader;
import javax.sip.header.CSeqHeader;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.media.Stream;
import org.whereabouts.hotline.sdp.Talks;
import org.whereabouts.hotline.sip.Answers;
import org.whereabouts.hotline.sip.Post;
import org.whereabouts.hotline.sip.Received;
import org.whereabouts.hotline.sip.Refusal;
import org.whereabouts.hotline.sip.Requests;

/// One side of a call: its dialog and its sound, once it has been answered.
abstract class Leg implements Requests {

    /*
     * The stack's thread, the call's own, and the timers come here; every change of state is made under the leg's lock,
     * which nobody holds while waiting. A leg is over once and for all: whichever of the two sides was first.
     */
    final Equipment equipment;
    final Stream stream;
    final Talks talks;
    private final SessionTimer timer;
    private final boolean weCalled;
    private @Nullable Dialog dialog;
    private @Nullable InetSocketAddress nearest;
    private State state = State.RINGING;
    private boolean acknowledged;
    private boolean leaving;
    private boolean offered;
    private volatile boolean updates;

    /// Where a leg is.
    enum State {
        RINGING,
        ANSWERED,
        OVER
    }

    Leg(Equipment equipment, Stream stream, Talks talks, boolean weCalled) {
        this.equipment = equipment;
        this.stream = stream;
        this.talks = talks;
        this.weCalled = weCalled;
        this.timer = new SessionTimer(equipment.timers(), this::renew, this::leave);
    }

    /// The other side has left.
    abstract void left();

    /// The other side has pressed a key, and said so by signalling.
    abstract void pressed(char key);

    /// Ends a leg that rings.
    abstract void give();

    final synchronized State state() {
        return state;
    }

    /// @param at where the other side is best reached; null for where the dialog says
    final void belongs(Dialog to, @Nullable InetSocketAddress at) {
        dialog = to;
        nearest = at;
        to.setApplicationData(this);
    }

    /// What the other side has said about itself.
    final void knows(Message message) {
        updates = Received.lists(message, AllowHeader.NAME, "update");
    }

    /// It has been answered.
    final synchronized void begin(Sessions.@Nullable Terms terms, boolean settled) {
        state = State.ANSWERED;
        acknowledged = weCalled;
        offered = !settled;
        timer.go(terms, terms != null && terms.byCaller() == weCalled);
    }

    /// Leaves; nothing happens when the other side has left.
    final void leave() {
        State was = end(true);
        if (was == State.RINGING) {
            give();
        }
        left();
    }

    /// The leg is over; says where it was.
    final synchronized State end(boolean byUs) {
        State was = state;
        state = State.OVER;
        timer.stop();
        stream.close();
        if (was == State.ANSWERED && byUs) {
            // Nobody may say BYE to an answer that was not acknowledged yet (RFC 3261, 15).
            leaving = !acknowledged;
            if (acknowledged) {
                bye();
            }
        }
        return was;
    }

    private void bye() {
        try {
            equipment.post().send(need(), nearest, Request.BYE, null, new NoMatter());
        } catch (Post.Unsent gone) {
            // So is the call.
        }
    }

    private Dialog need() {
        Dialog known = dialog;
        if (known == null) {
            throw new IllegalStateException("WA-1620 a call without a dialog");
        }
        return known;
    }

    @Override
    public void over() {
        if (end(true) != State.OVER) {
            left();
        }
        synchronized (this) {
            if (leaving) {
                leaving = false;
                bye();
            }
        }
    }

    @Override
    public final void asked(RequestEvent event) {
        Request request = event.getRequest();
        if (request.getMethod().equals(Request.ACK)) {
            acknowledged(request);
            return;
        }
        ServerTransaction transaction = equipment.post().transaction(event);
        if (transaction != null) {
            answer(transaction, request);
        }
    }

    private void answer(ServerTransaction transaction, Request request) {
        Post post = equipment.post();
        switch (request.getMethod()) {
            case Request.BYE -> {
                post.reply(transaction, request, Response.OK);
                end(false);
                left();
            }
            case Request.CANCEL -> {
                post.reply(transaction, request, Response.OK);
                cancelled();
            }
            case Request.INVITE, Request.UPDATE -> change(transaction, request);
            case Request.INFO -> {
                post.reply(transaction, request, Response.OK);
                Keypad.key(request).ifPresent(this::pressed);
            }
            case Request.OPTIONS -> post.reply(transaction, request, Response.OK);
            default -> post.reply(transaction, request, Refusal.NO_METHOD.status());
        }
    }

    /// The caller has cancelled; only one who rings can.
    void cancelled() {}

    private void acknowledged(Request request) {
        Optional<String> answer = Received.description(request);
        synchronized (this) {
            acknowledged = true;
            if (leaving) {
                leaving = false;
                bye();
                return;
            }
            if (state != State.ANSWERED || !offered) {
                return;
            }
            offered = false;
        }
        answer.flatMap(talks::agreed).ifPresentOrElse(stream::agree, this::leave);
    }

    /// There is no call to change, or it would have to be renewed too often.
    private boolean isRefused(ServerTransaction transaction, Request request) {
        Sessions sessions = equipment.sessions();
        if (state() != State.ANSWERED) {
            equipment.post().reply(transaction, request, Refusal.NO_CALL.status());
        } else if (sessions.tooShort(request)) {
            String least = String.valueOf(sessions.least());
            equipment.post().reply(transaction, request, Refusal.TOO_SHORT.status(), "Min-SE", least);
        } else {
            return false;
        }
        return true;
    }

    /// Another description in the middle of a call: on hold, back from it, another telephone.
    private void change(ServerTransaction transaction, Request request) {
        if (isRefused(transaction, request)) {
            return;
        }
        Post post = equipment.post();
        Sessions.Terms terms = equipment.sessions().terms(request);
        // In the headers the caller is who sends this request; for us it is who called.
        String[] headers = terms == null ? new String[0] : terms.headers();
        timer.go(terms, terms != null && !terms.byCaller());
        Optional<String> offer = Received.description(request);
        if (offer.isPresent()) {
            talks.answer(offer.get())
                    .ifPresentOrElse(
                            answered -> {
                                stream.agree(answered.agreement());
                                post.describe(transaction, answered.answer(), headers);
                            },
                            () -> post.reply(transaction, request, Refusal.NOT_ACCEPTABLE.status()));
        } else if (request.getMethod().equals(Request.INVITE)) {
            synchronized (this) {
                offered = true;
            }
            post.describe(transaction, talks.offer(talks.sealed()), headers);
        } else {
            post.reply(transaction, request, Response.OK, headers);
        }
    }

    private void renew() {
        if (state() == State.ANSWERED) {
            new Renewal(this, timer).ask(updates);
        }
    }

    /// Asks something of the other side, in the dialog.
    final void ask(String method, @Nullable String description, Answers answers, String... headers) {
        equipment.post().send(need(), nearest, method, description, answers, headers);
    }

    /// Acknowledges an answer to an invitation.
    final void acknowledge(ResponseEvent event, Dialog in) {
        try {
            var number = (CSeqHeader) event.getResponse().getHeader(CSeqHeader.NAME);
            in.sendAck(in.createAck(number.getSeqNumber()));
        } catch (javax.sip.SipException | javax.sip.InvalidArgumentException gone) {
            leave();
        }
    }

    /// It does not matter what is answered.
    private static final class NoMatter implements Answers {

        @Override
        public void answered(ResponseEvent event) {}

        @Override
        public void unanswered() {}
    }
}
