package org.whereabouts.hotline.calling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import javax.sip.address.SipURI;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.sip.Refusal;
import org.whereabouts.hotline.voice.Tape;

/// A call, for the thread that answers it.
final class PhoneCall implements Call {

    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final Id id = new Id(UUID.randomUUID());
    private final Instant rang;
    private final Optional<String> from;
    private final Caller caller;
    private final Inbox inbox;
    private final Deque<Character> keys = new ArrayDeque<>();
    private boolean nudged;
    private boolean over;

    PhoneCall(Caller caller, Inbox inbox, Instant rang) {
        this.caller = caller;
        this.inbox = inbox;
        this.rang = rang;
        this.from = CallerId.of(caller.request());
    }

    @Override
    public Id id() {
        return id;
    }

    @Override
    public Instant rang() {
        return rang;
    }

    @Override
    public Optional<String> from() {
        return from;
    }

    @Override
    public void answer() {
        present();
        caller.accept();
    }

    @Override
    public Heard play(Sound sound) {
        return heard(() -> caller.stream.play(sound), FOREVER);
    }

    @Override
    public Heard listen(Duration patience) {
        return heard(() -> 0, patience.toNanos());
    }

    private Heard heard(java.util.function.LongSupplier start, long patience) {
        present();
        glance();
        if (keys.isEmpty() && !nudged) {
            long number = start.getAsLong();
            await(number, System.nanoTime() + patience);
            caller.stream.hush();
        }
        present();
        if (!keys.isEmpty()) {
            return new Heard.Pressed(keys.removeFirst());
        }
        boolean nudge = nudged;
        nudged = false;
        return nudge ? new Heard.Nudged() : new Heard.Ended();
    }

    /// Waits until a sound is at its end, or something else has happened that ends the wait.
    private void await(long playing, long until) {
        while (keys.isEmpty() && !nudged && !over) {
            Happening next = inbox.take(until);
            if (next == null || (next instanceof Happening.Played(long number) && number == playing)) {
                return;
            }
            note(next);
        }
    }

    @Override
    public Sound record(Duration longest, Duration silence) {
        present();
        glance();
        var tape = new Tape(samples(longest), samples(silence));
        if (keys.isEmpty()) {
            caller.stream.record(tape);
        }
        while (keys.isEmpty() && !over) {
            Happening next = inbox.take(System.nanoTime() + FOREVER);
            if (next instanceof Happening.Recorded(Tape which) && which == tape) {
                break;
            }
            note(next);
        }
        caller.stream.record(null);
        return tape.sound();
    }

    @Override
    public Handed handOver(Telephone to, Duration patience, Sound meanwhile) {
        present();
        Optional<SipURI> address = caller.equipment.post().uri(to.address());
        Optional<Callee> rung = address.flatMap(uri -> Callee.ring(uri, caller.equipment, inbox));
        if (rung.isEmpty()) {
            return new Handed.Declined(Refusal.NO_CALL.status());
        }
        try {
            caller.stream.playAgain(meanwhile);
            return new Connecting(rung.get(), patience).connect();
        } finally {
            caller.stream.part(rung.get().stream);
            rung.get().leave();
            keys.clear();
        }
    }

    /// Two telephones that are being connected.
    private final class Connecting {

        private final Callee callee;
        private final long until;

        Connecting(Callee callee, Duration patience) {
            this.callee = callee;
            this.until = System.nanoTime() + patience.toNanos();
        }

        Handed connect() {
            while (true) {
                Happening next = inbox.take(until);
                switch (next) {
                    case null -> {
                        return new Handed.NobodyAnswered();
                    }
                    case Happening.OtherDeclined(int status) -> {
                        return new Handed.Declined(status);
                    }
                    case Happening.OtherAnswered() -> {
                        return speak();
                    }
                    default -> note(next);
                }
                present();
            }
        }

        private Handed speak() {
            long since = System.nanoTime();
            caller.stream.hear(callee.stream);
            callee.stream.hear(caller.stream);
            while (true) {
                Happening next = inbox.take(System.nanoTime() + FOREVER);
                if (next instanceof Happening.OtherLeft) {
                    return new Handed.Spoke(Duration.ofNanos(System.nanoTime() - since));
                }
                note(next);
                if (over) {
                    throw new HungUp(Duration.ofNanos(System.nanoTime() - since));
                }
            }
        }
    }

    @Override
    public void nudge() {
        inbox.put(new Happening.Nudge());
    }

    @Override
    public void hangUp() {
        over = true;
        caller.leave();
    }

    /// Notes what has happened until now.
    private void glance() {
        for (Happening next = inbox.take(System.nanoTime()); next != null; next = inbox.take(System.nanoTime())) {
            note(next);
        }
        present();
    }

    private void note(@org.jspecify.annotations.Nullable Happening happening) {
        switch (happening) {
            case Happening.Key(char key) -> keys.addLast(key);
            case Happening.Nudge() -> nudged = true;
            case Happening.Left() -> over = true;
            case null, default -> {
                // Of something that is over by now.
            }
        }
    }

    private void present() {
        if (over) {
            throw new HungUp();
        }
    }

    private static int samples(Duration length) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE / 2, length.toMillis() * (Sound.RATE / 1000)));
    }
}
