package org.whereabouts.hotline.sdp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.media.Agreement;
import org.whereabouts.hotline.srtp.MasterKey;
import org.whereabouts.hotline.voice.Law;

/// The offers and answers of one side of a call (RFC 3264), from its first to its last.
public final class Talks {

    private final Manners manners;
    private final int port;
    private final @Nullable InetAddress peer;
    private final long session = ThreadLocalRandom.current().nextLong(1, Integer.MAX_VALUE);
    private int version;
    private @Nullable Crypto ours;
    private @Nullable Law law;
    private boolean held;
    private int events = Written.EVENTS;

    /// @param manners how we like to speak
    /// @param port    where sound is to come to
    /// @param peer    from where the other side signals, if that is known
    public Talks(Manners manners, int port, @Nullable InetAddress peer) {
        this.manners = manners;
        this.port = port;
        this.peer = peer;
    }

    /// An answer to an offer, and what is agreed by it.
    ///
    /// @param answer    to be sent
    /// @param agreement from now on
    public record Answered(String answer, Agreement agreement) {}

    /// Answers an offer; nothing when there is nothing in it that can be spoken.
    public Optional<Answered> answer(String offer) {
        return Description.of(offer).flatMap(description -> {
            for (int i = 0; i < description.media().size(); i++) {
                Optional<Answered> answered = answer(description, i);
                if (answered.isPresent()) {
                    return answered;
                }
            }
            return Optional.empty();
        });
    }

    /// An offer of our own, the first or the same again.
    ///
    /// @param sealed whether sound is to be sealed
    public String offer(boolean sealed) {
        if (sealed && ours == null) {
            ours = Crypto.fresh(1);
        }
        List<Law> laws = law == null ? manners.laws() : List.of(law);
        return written()
                .medium(port, ours, laws, events, held ? Direction.RECVONLY : Direction.SENDRECV)
                .text();
    }

    /// Whether sound is to be sealed, as far as it is for us to say.
    public boolean sealed() {
        return ours != null || manners.sealing() == Manners.Sealing.ALWAYS;
    }

    /// What is agreed by the answer to our offer; nothing when it cannot be spoken.
    public Optional<Agreement> agreed(String answer) {
        return Description.of(answer)
                .flatMap(description -> description.media().stream()
                        .filter(medium -> medium.isAudio() && medium.isSealed() == (ours != null))
                        .findFirst()
                        .flatMap(medium -> agreement(description, medium)));
    }

    private Optional<Answered> answer(Description description, int which) {
        MediaLine medium = description.media().get(which);
        boolean wanted = medium.isSealed() || manners.sealing() == Manners.Sealing.WHERE_ASKED;
        if (!medium.isAudio() || !wanted) {
            return Optional.empty();
        }
        ours = medium.isSealed() ? medium.crypto().map(this::ours).orElse(null) : null;
        return agreement(description, medium).map(agreement -> new Answered(text(description, which), agreement));
    }

    /// Our key for the suite of an offer: the same for as long as the suite is the same.
    private Crypto ours(Crypto theirs) {
        Crypto known = ours;
        MasterKey key = known != null && known.key().tag() == theirs.key().tag()
                ? known.key()
                : MasterKey.fresh(theirs.key().tag());
        return new Crypto(theirs.tag(), key);
    }

    private Optional<Agreement> agreement(Description description, MediaLine medium) {
        Optional<Law> chosen = medium.law(manners.laws());
        Optional<InetAddress> address = description.address(medium);
        Optional<Crypto> theirs = medium.crypto();
        if (chosen.isEmpty() || address.isEmpty() || (medium.isSealed() && theirs.isEmpty())) {
            return Optional.empty();
        }
        law = chosen.get();
        events = medium.events().orElse(-1);
        Direction direction = description.direction(medium);
        boolean nowhere = address.get().isAnyLocalAddress();
        held = nowhere || !direction.listens();
        return Optional.of(new Agreement(
                new InetSocketAddress(address.get(), medium.port()),
                peer,
                chosen.get(),
                events,
                !held,
                direction.speaks() && !nowhere,
                ours == null ? null : ours.key(),
                medium.isSealed() ? theirs.map(Crypto::key).orElse(null) : null));
    }

    private String text(Description description, int chosen) {
        Written written = written();
        List<Law> laws = law == null ? List.of() : List.of(law);
        for (int i = 0; i < description.media().size(); i++) {
            MediaLine medium = description.media().get(i);
            if (i == chosen) {
                written.medium(
                        port, ours, laws, events, description.direction(medium).mirrored());
            } else {
                written.declined(medium);
            }
        }
        return written.text();
    }

    private Written written() {
        return new Written(manners.address(), session, ++version);
    }
}
