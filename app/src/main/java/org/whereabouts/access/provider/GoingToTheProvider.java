package org.whereabouts.access.provider;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.access.signin.Limits;
import org.whereabouts.access.signin.Token;

/// Sends a browser to the provider.
@Service
public class GoingToTheProvider {

    /// For how long it may be on its way.
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final Provider provider;
    private final Errands errands;
    private final Limits limits;
    private final Clock clock;

    GoingToTheProvider(Provider provider, Errands errands, Limits limits, Clock clock) {
        this.provider = provider;
        this.errands = errands;
        this.limits = limits;
        this.clock = clock;
    }

    /// Sends it. Who only comes in need not show again who they are, when the provider knows them already;
    /// whoever binds an account or confirms does.
    ///
    /// @param from the neighbourhood it comes from; blank when it is not known
    public Outcome go(Errand errand, String from) {
        if (!limits.admit("", from)) {
            return new Stays(No.TOO_MANY);
        }
        var browser = Token.fresh();
        // Before anybody is asked: what is shown there from now on is fresh.
        Instant begun = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<URI> door = provider.door(new Secrets(browser), !(errand instanceof Errand.ComeIn));
        if (door.isEmpty()) {
            return new Stays(No.OUT_OF_REACH);
        }
        errands.add(browser.digest(), errand, begun, begun.minus(GOOD_FOR));
        return new Goes(door.get(), browser);
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It goes to that address, and holds on to that secret.
    public record Goes(URI door, Token browser) implements Outcome {}

    /// It goes nowhere.
    public record Stays(No why) implements Outcome {}
}
