package org.whereabouts.hotline.switchboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.switchboard.Caller.Proof;
import org.whereabouts.hotline.switchboard.Caller.Taken;

/// Who is on the line at this moment, and which officers take calls. In the memory of the program that has the line.
@Component
public class Switchboard {

    /// How long an officer counts as there after their page was last heard of.
    public static final Duration HEARD_OF = Duration.ofSeconds(60);
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Map<UUID, Caller> callers = new ConcurrentHashMap<>();
    private final Map<Officer.Id, Instant> officers = new ConcurrentHashMap<>();
    private final Clock clock;

    Switchboard(Clock clock) {
        this.clock = clock;
    }

    /// A call has begun.
    public Caller begin(Call call) {
        Instant now = clock.instant();
        callers.values().removeIf(one -> isForgotten(one, now));
        var caller = new Caller(call, now);
        callers.put(caller.id(), caller);
        return caller;
    }

    private static boolean isForgotten(Caller one, Instant now) {
        Instant over = one.over();
        return over != null && over.plus(REMEMBERED).isBefore(now);
    }

    /// It is over.
    public void end(Caller caller) {
        caller.end(clock.instant());
    }

    /// The caller has chosen a language.
    public void speaks(Caller caller, Locale language) {
        caller.speaks(language);
    }

    /// The caller waits for a person; since when stays when they come back to it.
    public void enter(Caller caller, Instant since) {
        caller.waits(since);
    }

    /// The caller does not wait any more; an officer who took them in that very moment is free again.
    public void leave(Caller caller) {
        caller.waits(null);
        if (caller.taken() != null) {
            caller.letGo(null);
        }
    }

    /// The caller has shown that an enquiry is theirs.
    public void shows(Caller caller, Proof proof) {
        caller.shows(proof);
    }

    /// Somebody on the line, or who was within the last hour.
    public Optional<Caller> find(UUID call) {
        return Optional.ofNullable(callers.get(call));
    }

    /// Those who wait for a person and whom nobody has taken, the longest first.
    public List<Caller> waiting() {
        return callers.values().stream()
                .filter(one -> one.waiting() != null && one.taken() == null)
                .sorted(Comparator.comparing(one -> Objects.requireNonNullElse(one.waiting(), Instant.MAX)))
                .toList();
    }

    /// How long those wait who wait now, the longest first.
    public List<Duration> waits() {
        return waits(waiting());
    }

    /// The same without one of them.
    public List<Duration> waitsBeside(Caller caller) {
        return waits(waiting().stream().filter(one -> one != caller).toList());
    }

    private List<Duration> waits(List<Caller> some) {
        Instant now = clock.instant();
        return some.stream()
                .map(Caller::waiting)
                .filter(Objects::nonNull)
                .map(since -> Duration.between(since, now))
                .toList();
    }

    /// Whom an officer has taken and not yet let go of, while the call lasts.
    public Optional<Caller> of(Officer.Id officer) {
        return callers.values().stream()
                .filter(one -> one.over() == null && officer.equals(by(one)))
                .findFirst();
    }

    private static Officer.@Nullable Id by(Caller caller) {
        Taken taken = caller.taken();
        return taken == null ? null : taken.officer();
    }

    /// An officer takes a caller, whose call looks up and rings the officer's telephone.
    ///
    /// @return false when somebody else has, or they do not wait any more
    public boolean take(Caller caller, Officer.Id officer, Call.Telephone telephone) {
        return of(officer).isEmpty() && caller.take(new Taken(officer, telephone, clock.instant()));
    }

    /// The officer could not be reached, or has finished: whoever waits can be taken again.
    ///
    /// @param handed what came of it; null when the caller hung up
    public void letGo(Caller caller, Call.@Nullable Handed handed) {
        caller.letGo(handed);
    }

    /// An officer takes calls, and was heard of now.
    public void here(Officer.Id officer) {
        officers.put(officer, clock.instant());
    }

    /// An officer was heard of; this alone does not make them take calls.
    public void heardOf(Officer.Id officer) {
        officers.computeIfPresent(officer, (one, before) -> clock.instant());
    }

    /// An officer takes no calls for now.
    public void away(Officer.Id officer) {
        officers.remove(officer);
    }

    /// Whether an officer takes calls.
    public boolean isHere(Officer.Id officer) {
        Instant heard = officers.get(officer);
        return heard != null && heard.plus(HEARD_OF).isAfter(clock.instant());
    }

    /// How many officers take calls.
    public int here() {
        return Math.toIntExact(officers.keySet().stream().filter(this::isHere).count());
    }

    /// How many of them have nobody on the telephone.
    public int free() {
        return Math.toIntExact(officers.keySet().stream()
                .filter(one -> isHere(one) && of(one).isEmpty())
                .count());
    }
}
