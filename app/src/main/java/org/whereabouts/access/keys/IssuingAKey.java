package org.whereabouts.access.keys;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Gives a key to an organisation.
@Service
public class IssuingAKey {

    /// The most days for which a key is good.
    public static final int LONGEST = 366;

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,98}[a-z0-9])?");

    private final ApiKeys keys;
    private final Audit audit;
    private final Clock clock;

    IssuingAKey(ApiKeys keys, Audit audit, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /// Gives one.
    ///
    /// @param approver who agreed; null when the administrator is alone, who cannot give every scope
    @Transactional
    public Outcome issue(Wanted wanted, Officer.Id administrator, Officer.@Nullable Id approver) {
        String missing = missing(wanted);
        if (missing != null) {
            return new Incomplete(missing);
        }
        boolean alone = approver == null || approver.equals(administrator);
        if (alone && wanted.scopes().stream().anyMatch(Scope::takesTwo)) {
            return new TakesTwo();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var key = new ApiKey(
                ApiKey.Id.fresh(),
                wanted.label(),
                wanted.holder(),
                wanted.scopes(),
                wanted.scopes().contains(Scope.WRITE) ? wanted.domain() : null,
                now,
                now.plus(wanted.days(), ChronoUnit.DAYS),
                null,
                null);
        var secret = KeySecret.fresh();
        keys.add(key, secret.digest());
        audit.append(act(key, administrator, approver));
        return new Issued(key, secret);
    }

    private static Act act(ApiKey key, Officer.Id administrator, Officer.@Nullable Id approver) {
        var details = new HashMap<String, String>();
        details.put("scopes", key.scopes().stream().map(Scope::name).sorted().collect(Collectors.joining(" ")));
        details.put("expires", key.expires().toString());
        if (approver != null) {
            details.put("approved by", approver.toString());
        }
        return new Act(administrator.toString(), "key.issued", key.actor(), details);
    }

    private static @Nullable String missing(Wanted wanted) {
        if (wanted.label().isBlank() || wanted.holder().isBlank()) {
            return "keys.missing.name";
        }
        if (wanted.scopes().isEmpty()) {
            return "keys.missing.scope";
        }
        if (wanted.days() < 1 || wanted.days() > LONGEST) {
            return "keys.missing.days";
        }
        boolean named = DOMAIN.matcher(wanted.domain()).matches();
        return wanted.scopes().contains(Scope.WRITE) && !named ? "keys.missing.domain" : null;
    }

    /// What is asked for.
    ///
    /// @param domain which ids of records may be sent with it; blank unless it writes
    /// @param days   for how long it is good
    public record Wanted(String label, String holder, Set<Scope> scopes, String domain, int days) {
        public Wanted {
            scopes = Set.copyOf(scopes);
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It is given. The secret is shown once.
    public record Issued(ApiKey key, KeySecret secret) implements Outcome {}

    /// Two administrators have to agree.
    public record TakesTwo() implements Outcome {}

    /// Something is missing.
    ///
    /// @param sentence the key of the sentence that says what
    public record Incomplete(String sentence) implements Outcome {}
}
