package org.whereabouts.access.turnstile;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.ApiKeys;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.KeySecret;
import org.whereabouts.access.keys.NotLetIn;
import org.whereabouts.access.keys.Refusal;
import org.whereabouts.pages.Neighbourhood;

/// Recognises who asks: by `Authorization: Bearer`, and at the doors of PFIF and
/// reconciliation, whose clients know nothing else, by `key`.
///
/// Each request looks the key up, so that one that is taken back opens nothing any more, in any program.
@Component
class RecognisingACaller {

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(\\S{1,200})");
    private static final Pattern BY_ADDRESS = Pattern.compile("(/in/[^/]+)?/(pfif/.*|reconcile)");

    private final ApiKeys keys;
    private final Clock clock;

    RecognisingACaller(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// Recognises.
    ///
    /// @throws NotLetIn when a key was sent that is not good
    Caller recognise(HttpServletRequest request) {
        String network = Neighbourhood.network(request);
        return sent(request)
                .<Caller>map(sent -> new Caller.Holder(good(sent), network))
                .orElseGet(() -> new Caller.Anybody(network));
    }

    private ApiKey good(String sent) {
        Instant now = clock.instant();
        ApiKey key = KeySecret.read(sent)
                .flatMap(secret -> keys.find(secret.digest()))
                .orElseThrow(() -> new NotLetIn(new Refusal.UnknownKey()));
        Refusal refusal = switch (key.at(now)) {
            case GOOD -> null;
            case EXPIRED -> new Refusal.ExpiredKey();
            case REVOKED -> new Refusal.RevokedKey();
        };
        if (refusal != null) {
            throw new NotLetIn(refusal);
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!today.equals(key.used())) {
            keys.used(key.id(), today);
        }
        return key;
    }

    private static Optional<String> sent(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            var bearer = BEARER.matcher(header.strip());
            return Optional.of(bearer.matches() ? bearer.group(1) : "");
        }
        return BY_ADDRESS.matcher(request.getRequestURI()).matches()
                ? Optional.ofNullable(notBlank(request.getParameter("key")))
                : Optional.empty();
    }

    private static @Nullable String notBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
