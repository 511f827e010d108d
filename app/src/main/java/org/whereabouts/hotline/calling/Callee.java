package org.whereabouts.hotline.calling;

import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.ResponseEvent;
import javax.sip.SipException;
import javax.sip.address.SipURI;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.media.Agreement;
import org.whereabouts.hotline.media.Ear;
import org.whereabouts.hotline.media.Stream;
import org.whereabouts.hotline.sdp.Talks;
import org.whereabouts.hotline.sip.Answers;
import org.whereabouts.hotline.sip.Post;
import org.whereabouts.hotline.sip.Received;
import org.whereabouts.hotline.sip.Refusal;
import org.whereabouts.hotline.trunk.Challenged;
import org.whereabouts.hotline.trunk.Credentials;
import org.whereabouts.hotline.voice.Tape;

/// The side of somebody whom we ring.
final class Callee extends Leg implements Answers {

    private final Inbox inbox;
    private final Challenged challenged;
    private @Nullable ClientTransaction invitation;
    private @Nullable Dialog taken;
    private boolean rings;
    private boolean unwanted;

    private Callee(Equipment equipment, Stream stream, Talks talks, Inbox inbox, SipURI to) {
        super(equipment, stream, talks, true);
        this.inbox = inbox;
        boolean ours = to.getHost().equalsIgnoreCase(equipment.trunk());
        this.challenged = new Challenged(equipment.post(), ours ? equipment.who() : null);
    }

    /// Rings at a telephone; what comes of it is put into an inbox.
    ///
    /// @return nothing when it cannot be tried
    static Optional<Callee> ring(SipURI to, Equipment equipment, Inbox inbox) {
        Optional<Stream> stream = Stream.open(equipment.ports(), equipment.beat(), new Silent(inbox));
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        var talks = new Talks(equipment.manners(), stream.get().port(), null);
        var callee = new Callee(equipment, stream.get(), talks, inbox, to);
        try {
            callee.invite(to);
            return Optional.of(callee);
        } catch (ParseException | Post.Unsent unreachable) {
            stream.get().close();
            return Optional.empty();
        }
    }

    private void invite(SipURI to) throws ParseException {
        Post post = equipment.post();
        Request request = post.request(Request.INVITE, to, ourselves(to), Post.tag(), 1);
        post.addAll(request, equipment.sessions().wanted());
        post.attach(request, talks.offer(talks.sealed() || to.isSecure()));
        invitation = post.send(request, this);
    }

    private String ourselves(SipURI to) {
        Credentials who = equipment.who();
        return who != null && to.getHost().equalsIgnoreCase(equipment.trunk())
                ? "sip:" + who.user() + "@" + to.getHost()
                : equipment.post().ourselves();
    }

    @Override
    public void answered(ResponseEvent event) {
        Response response = event.getResponse();
        int status = response.getStatusCode();
        if (status < Response.OK) {
            rings();
        } else if (status < Response.MULTIPLE_CHOICES) {
            taken(event, response);
        } else if (retry(response)) {
            return;
        } else {
            declined(status);
        }
    }

    /// Who cancelled before it rang could not be heard then (RFC 3261, 9.1).
    private synchronized void rings() {
        rings = true;
        if (unwanted) {
            cancel();
        }
    }

    private boolean retry(Response response) {
        ClientTransaction before = invitation;
        if (before == null || state() != State.RINGING) {
            return false;
        }
        Optional<Request> again = Challenged.is(response)
                ? challenged.answer(before.getRequest(), response)
                : longer(before.getRequest(), response);
        again.ifPresent(request -> invitation = equipment.post().send(request, this));
        return again.isPresent();
    }

    /// The same for a session as long as the other side wants it, once.
    private Optional<Request> longer(Request before, Response response) {
        int least = Sessions.leastOf(response);
        if (response.getStatusCode() != Refusal.TOO_SHORT.status() || least <= Sessions.leastOf(before)) {
            return Optional.empty();
        }
        var bare = (Request) before.clone();
        List.of("Supported", "Session-Expires", "Min-SE").forEach(bare::removeHeader);
        try {
            return Optional.of(equipment.post().again(bare, equipment.sessions().wanted(least, least)));
        } catch (ParseException strange) {
            return Optional.empty();
        }
    }

    private void taken(ResponseEvent event, Response response) {
        Dialog dialog = event.getDialog();
        synchronized (this) {
            if (taken != null) {
                again(event, dialog);
                return;
            }
            taken = dialog;
        }
        acknowledge(event, dialog);
        if (unwanted()) {
            bye(dialog);
            return;
        }
        belongs(dialog, null);
        knows(response);
        begin(equipment.sessions().granted(response), true);
        Optional<Agreement> agreement = Received.description(response).flatMap(talks::agreed);
        if (agreement.isPresent()) {
            stream.agree(agreement.get());
            inbox.put(new Happening.OtherAnswered());
        } else {
            inbox.put(new Happening.OtherDeclined(Refusal.NOT_ACCEPTABLE.status()));
            leave();
        }
    }

    /// Another answer: the same once more, or another telephone of the same address that was as quick.
    private void again(ResponseEvent event, Dialog other) {
        acknowledge(event, other);
        if (!other.equals(taken)) {
            bye(other);
        }
    }

    private void bye(Dialog other) {
        equipment.post().send(other, null, Request.BYE, null, new Nobody());
    }

    private void declined(int status) {
        if (state() == State.RINGING) {
            inbox.put(new Happening.OtherDeclined(status));
        }
    }

    @Override
    public void unanswered() {
        declined(Refusal.TIMEOUT.status());
    }

    private synchronized boolean unwanted() {
        return unwanted;
    }

    @Override
    synchronized void give() {
        unwanted = true;
        if (rings) {
            cancel();
        }
    }

    private void cancel() {
        try {
            ClientTransaction ringing = invitation;
            if (ringing != null) {
                equipment.post().send(ringing.createCancel(), new Nobody());
            }
        } catch (SipException | Post.Unsent answered) {
            // What is answered is ended when the answer comes.
        }
    }

    @Override
    void left() {
        inbox.put(new Happening.OtherLeft());
    }

    @Override
    void pressed(char key) {
        // Keys of whom we rang mean nothing.
    }

    /// Hears nothing of answers.
    private static final class Nobody implements Answers {

        @Override
        public void answered(ResponseEvent event) {}

        @Override
        public void unanswered() {}
    }

    /// Hears of the other telephone only that it is gone.
    private record Silent(Inbox inbox) implements Ear {

        @Override
        public void pressed(char key) {}

        @Override
        public void played(long number) {}

        @Override
        public void recorded(Tape tape) {}

        @Override
        public void deserted() {
            inbox.put(new Happening.OtherLeft());
        }
    }
}
