package org.whereabouts.access.provider;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.access.Officer;
import org.whereabouts.access.provider.Errands.Sent;
import org.whereabouts.access.signin.Limits;
import org.whereabouts.access.signin.Token;

/// Receives a browser that comes back from the provider, and does what it had been sent for.
@Service
public class ComingBack {

    private static final Set<String> NOT_NOW = Set.of("server_error", "temporarily_unavailable");

    private final Provider provider;
    private final Errands errands;
    private final DoingAnErrand doing;
    private final Limits limits;
    private final Clock clock;

    ComingBack(Provider provider, Errands errands, DoingAnErrand doing, Limits limits, Clock clock) {
        this.provider = provider;
        this.errands = errands;
        this.doing = doing;
        this.limits = limits;
        this.clock = clock;
    }

    /// Receives it. A browser that was not sent is told nothing, and does not count as a wrong try: any
    /// page of the web could make it come.
    ///
    /// @param from the neighbourhood it comes from; blank when it is not known
    public Outcome receive(Token browser, Brought brought, String from) {
        var secrets = new Secrets(browser);
        Instant since = clock.instant().minus(GoingToTheProvider.GOOD_FOR);
        Sent sent = secrets.isState(brought.state())
                ? errands.take(browser.digest(), since).orElse(null)
                : null;
        if (sent == null) {
            return new Refused(No.NOT_BEGUN_HERE, null);
        }
        Outcome outcome =
                limits.admit("", from) ? look(sent, brought, secrets) : new Refused(No.TOO_MANY, sent.errand());
        if (outcome instanceof Refused refused && (refused.why() == No.NOT_TRUSTED || refused.why() == No.NOBODY)) {
            limits.wrong("", from);
        }
        return outcome;
    }

    private Outcome look(Sent sent, Brought brought, Secrets secrets) {
        if (!brought.error().isEmpty() || brought.code().isEmpty()) {
            return new Refused(NOT_NOW.contains(brought.error()) ? No.OUT_OF_REACH : No.DECLINED, sent.errand());
        }
        return switch (provider.redeem(brought.code(), brought.by(), secrets)) {
            case Answer.OutOfReach ignored -> new Refused(No.OUT_OF_REACH, sent.errand());
            case Answer.NotTrusted ignored -> new Refused(No.NOT_TRUSTED, sent.errand());
            case Answer.Recognised who -> doing.act(sent, who);
        };
    }

    /// What the browser brought; blank is what it did not.
    ///
    /// @param by who says to have sent it back
    public record Brought(String state, String code, String error, String by) {

        /// Nothing of it.
        @Override
        public String toString() {
            return "brought";
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// This officer comes in.
    ///
    /// @param shown when they last showed who they are; [Instant#EPOCH] when the provider does not say
    public record ComesIn(Officer officer, Instant shown) implements Outcome {}

    /// They are an officer now.
    public record Joined(Officer officer) implements Outcome {}

    /// The account is another way in now.
    public record BoundNow() implements Outcome {}

    /// They showed again who they are.
    ///
    /// @param back where they go on
    public record Confirmed(String back) implements Outcome {}

    /// Nothing.
    ///
    /// @param errand what it had been sent for, if it was
    public record Refused(No why, @Nullable Errand errand) implements Outcome {}
}
