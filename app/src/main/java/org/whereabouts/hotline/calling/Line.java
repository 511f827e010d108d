package org.whereabouts.hotline.calling;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javax.sip.address.SipURI;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.media.Beat;
import org.whereabouts.hotline.media.Lateness;
import org.whereabouts.hotline.media.Ports;
import org.whereabouts.hotline.sdp.Manners;
import org.whereabouts.hotline.sip.CannotOpen;
import org.whereabouts.hotline.sip.Place;
import org.whereabouts.hotline.sip.Stack;
import org.whereabouts.hotline.trunk.Registering;
import org.whereabouts.hotline.trunk.Trunk;

/// The open line.
public final class Line implements AutoCloseable {

    private final Beat beat = new Beat();
    private final ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("hotline timers").factory());
    private final TakingCalls taking;
    private final Stack stack;
    private final Equipment equipment;
    private final @Nullable Registering registering;

    /// What a line is to be like.
    ///
    /// @param place    where it can be reached
    /// @param manners  how it speaks
    /// @param ports    for the sound
    /// @param most     calls at once
    /// @param session  the shortest session that is agreed to, in seconds
    /// @param networks from which calls are taken
    /// @param trunk    at which it registers
    public record Wishes(
            Place place,
            Manners manners,
            Ports ports,
            int most,
            int session,
            Networks networks,
            Optional<Trunk> trunk) {}

    /// Opens it.
    ///
    /// @param answering takes the calls
    /// @param told      hears how it stands with the trunk
    /// @throws CannotOpen when something is in the way; nothing of it is left then
    public static Line open(Wishes wishes, Answering answering, Consumer<Registering.State> told, Clock clock)
            throws CannotOpen {
        return new Line(wishes, answering, told, clock);
    }

    private Line(Wishes wishes, Answering answering, Consumer<Registering.State> told, Clock clock) throws CannotOpen {
        taking = new TakingCalls(answering, this::equipment, wishes.most(), wishes.networks(), clock);
        try {
            stack = Stack.open(wishes.place(), taking);
        } catch (CannotOpen inTheWay) {
            beat.close();
            timers.shutdownNow();
            throw inTheWay;
        }
        Trunk trunk = wishes.trunk().orElse(null);
        SipURI address =
                wishes.trunk().flatMap(one -> stack.post().uri(one.address())).orElse(null);
        equipment = new Equipment(
                stack.post(),
                beat,
                wishes.ports(),
                wishes.manners(),
                timers,
                new Sessions(wishes.session()),
                address == null ? null : address.getHost(),
                trunk == null ? null : trunk.who());
        registering = trunk == null || address == null ? null : new Registering(stack.post(), trunk, address, told);
    }

    private Equipment equipment() {
        return equipment;
    }

    /// How late packets were sent.
    public Lateness lateness() {
        return beat.lateness();
    }

    /// How many calls there are.
    public int calls() {
        return taking.calls();
    }

    @Override
    public void close() {
        taking.close();
        if (registering != null) {
            registering.close();
        }
        stack.close();
        timers.shutdownNow();
        beat.close();
    }
}
