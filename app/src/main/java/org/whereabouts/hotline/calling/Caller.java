package org.whereabouts.hotline.calling;

import java.util.Optional;
import javax.sip.ServerTransaction;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.media.Stream;
import org.whereabouts.hotline.sdp.Talks;
import org.whereabouts.hotline.sip.Post;
import org.whereabouts.hotline.sip.Received;
import org.whereabouts.hotline.sip.Refusal;

/// The side of somebody who calls us.
final class Caller extends Leg {

    private final ServerTransaction invitation;
    private final Inbox inbox;
    private final Talks.@Nullable Answered answered;

    private Caller(Equipment equipment, Stream stream, Talks talks, Inbox inbox, Invitation invited) {
        super(equipment, stream, talks, false);
        this.invitation = invited.transaction();
        this.inbox = inbox;
        this.answered = invited.answered();
        belongs(invitation.getDialog(), Received.nearest(invitation.getRequest()));
        knows(invitation.getRequest());
    }

    private record Invitation(ServerTransaction transaction, Talks.@Nullable Answered answered) {}

    /// Takes an invitation; nothing when it is refused, and it has been by then.
    static Optional<Caller> of(ServerTransaction invitation, Equipment equipment, Inbox inbox) {
        Request request = invitation.getRequest();
        Post post = equipment.post();
        if (equipment.sessions().tooShort(request)) {
            String least = String.valueOf(equipment.sessions().least());
            post.reply(invitation, request, Refusal.TOO_SHORT.status(), "Min-SE", least);
            return Optional.empty();
        }
        Optional<Stream> stream = Stream.open(equipment.ports(), equipment.beat(), inbox);
        if (stream.isEmpty()) {
            post.reply(invitation, request, Refusal.BUSY.status());
            return Optional.empty();
        }
        var talks = new Talks(equipment.manners(), stream.get().port(), Received.peer(request));
        Optional<String> offer = Received.description(request);
        Optional<Talks.Answered> answered = offer.flatMap(talks::answer);
        if (offer.isPresent() && answered.isEmpty()) {
            stream.get().close();
            post.reply(invitation, request, Refusal.NOT_ACCEPTABLE.status());
            return Optional.empty();
        }
        return Optional.of(
                new Caller(equipment, stream.get(), talks, inbox, new Invitation(invitation, answered.orElse(null))));
    }

    /// Lets it ring.
    void ring() {
        equipment.post().reply(invitation, invitation.getRequest(), Response.RINGING);
    }

    /// Takes the call.
    ///
    /// @throws Call.HungUp when the caller has left
    void accept() {
        Sessions.Terms terms = equipment.sessions().terms(invitation.getRequest());
        String[] headers = terms == null ? new String[0] : terms.headers();
        synchronized (this) {
            if (state() == State.ANSWERED) {
                return;
            }
            if (state() == State.OVER) {
                throw new Call.HungUp();
            }
            begin(terms, answered != null);
            if (answered != null) {
                stream.agree(answered.agreement());
            }
        }
        try {
            String text = answered == null ? talks.offer(talks.sealed()) : answered.answer();
            equipment.post().describe(invitation, text, headers);
        } catch (Post.Unsent gone) {
            leave();
            throw new Call.HungUp();
        }
    }

    /// Asks for somebody: what is in the invitation about who calls.
    Request request() {
        return invitation.getRequest();
    }

    @Override
    void cancelled() {
        synchronized (this) {
            if (state() != State.RINGING) {
                return;
            }
            end(true);
        }
        refuse(Refusal.CANCELLED);
        left();
    }

    @Override
    void give() {
        refuse(Refusal.UNAVAILABLE);
    }

    private void refuse(Refusal refusal) {
        try {
            equipment.post().reply(invitation, invitation.getRequest(), refusal.status());
        } catch (Post.Unsent gone) {
            // So has the caller.
        }
    }

    @Override
    void left() {
        inbox.put(new Happening.Left());
    }

    @Override
    void pressed(char key) {
        inbox.pressed(key);
    }
}
