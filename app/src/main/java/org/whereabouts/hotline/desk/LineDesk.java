package org.whereabouts.hotline.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.switchboard.Caller;
import org.whereabouts.hotline.switchboard.Switchboard;
import org.whereabouts.hotline.switchboard.Telephones;

/// What an operator's first page shows and can do: who waits, taking one, being there.
@Component
class LineDesk {

    private final Switchboard switchboard;
    private final Telephones telephones;
    private final Clock clock;

    LineDesk(Switchboard switchboard, Telephones telephones, Clock clock) {
        this.switchboard = switchboard;
        this.telephones = telephones;
        this.clock = clock;
    }

    /// The line as it is now, for one officer.
    Now now(Officer officer) {
        Instant now = clock.instant();
        List<Waiting> waiting =
                switchboard.waiting().stream().map(one -> waiting(one, now)).toList();
        return new Now(
                waiting,
                switchboard.here(),
                switchboard.free(),
                switchboard.isHere(officer.id()),
                switchboard.of(officer.id()).map(Caller::id).orElse(null));
    }

    private static Waiting waiting(Caller one, Instant now) {
        var language = one.language();
        long seconds = Duration.between(Objects.requireNonNullElse(one.waiting(), now), now)
                .toSeconds();
        return new Waiting(one.id(), language == null ? "" : language.getLanguage(), Math.max(0, seconds));
    }

    /// The officer's page was heard of.
    void heardOf(Officer officer) {
        switchboard.heardOf(officer.id());
    }

    /// The officer takes calls from now on, or takes none.
    void takesCalls(Officer officer, boolean here) {
        if (here && hasTelephone(officer)) {
            switchboard.here(officer.id());
        } else {
            switchboard.away(officer.id());
        }
    }

    boolean hasTelephone(Officer officer) {
        return telephones.find(officer.id()).isPresent();
    }

    Optional<Call.Telephone> telephone(Officer officer) {
        return telephones.find(officer.id());
    }

    void telephone(Officer officer, String address) {
        if (address.isEmpty()) {
            telephones.remove(officer.id());
            switchboard.away(officer.id());
        } else {
            telephones.put(officer.id(), new Call.Telephone(address));
        }
    }

    /// Somebody on the line, or who was within the last hour.
    Optional<Caller> find(UUID call) {
        return switchboard.find(call);
    }

    /// Takes a caller: the officer's telephone rings.
    ///
    /// @return null when it does; otherwise the sentence that says why not
    @Nullable
    String take(Caller caller, Officer officer) {
        Optional<Call.Telephone> telephone = telephones.find(officer.id());
        if (telephone.isEmpty()) {
            return "line.no.telephone";
        }
        return switchboard.take(caller, officer.id(), telephone.get()) ? null : "line.taken";
    }

    void shows(Caller caller, Caller.Proof proof) {
        switchboard.shows(caller, proof);
    }

    /// The line at a moment.
    ///
    /// @param here  how many officers take calls
    /// @param free  how many of them have nobody on the telephone
    /// @param taking whether this officer takes calls
    /// @param mine  whom this officer has on the telephone, or null
    record Now(
            List<Waiting> waiting,
            int here,
            int free,
            boolean taking,
            @Nullable UUID mine) {}

    /// One who waits.
    ///
    /// @param language its tag, or blank when none was chosen
    /// @param seconds  how long
    record Waiting(UUID id, String language, long seconds) {

        /// Minutes and seconds.
        public String time() {
            return seconds / 60 + ":" + String.format(java.util.Locale.ROOT, "%02d", seconds % 60);
        }
    }
}
