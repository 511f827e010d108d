package org.whereabouts.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.signin.Sessions.Session;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Signs browsers in and out. A session rests after half an hour of silence and ends after twelve.
@Service
public class ComingIn {

    static final Duration SILENCE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final String COOKIE = "desk";

    private final Sessions sessions;
    private final Officers officers;
    private final Audit audit;
    private final Clock clock;

    ComingIn(Sessions sessions, Officers officers, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    /// Signs a browser in, with a secret that nobody had before.
    ///
    /// @param way a code: by what the officer was recognised, just now
    @Transactional
    public void comeIn(Officer officer, String way, HttpServletRequest request, HttpServletResponse response) {
        comeIn(officer, way, clock.instant(), request, response);
    }

    /// The same, for an officer who may have shown who they are some time ago, and not to us.
    ///
    /// @param shown when they did; [Instant#EPOCH] when nobody knows
    @Transactional
    public void comeIn(
            Officer officer, String way, Instant shown, HttpServletRequest request, HttpServletResponse response) {
        var token = Token.fresh();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant confirmed = shown.isBefore(now) ? shown.truncatedTo(ChronoUnit.MICROS) : now;
        var session = new Session(UUID.randomUUID(), officer.id(), now, now, confirmed);
        sessions.add(session, token.digest());
        audit.append(
                new Act(officer.id().toString(), "officer.came.in", session.id().toString(), Map.of("way", way)));
        give(token.text(), request, response);
    }

    /// Notes that a signed-in officer showed again who they are.
    public void confirm(SignedIn officer) {
        sessions.confirmed(officer.session(), clock.instant());
    }

    /// Signs a browser out.
    @Transactional
    public void leave(SignedIn officer, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(officer.session());
        audit.append(new Act(officer.actor(), "officer.left", officer.session().toString(), Map.of()));
        give("", request, response);
    }

    /// Who is signed in with this browser. Officers are looked up each time: what was taken from them is
    /// taken at once.
    public Optional<SignedIn> of(HttpServletRequest request) {
        Instant now = clock.instant();
        Optional<Session> session = cookie(request).flatMap(secret -> sessions.find(new Token(secret).digest()));
        return session.filter(one -> now.isBefore(one.seen().plus(SILENCE))
                        && now.isBefore(one.opened().plus(LONGEST)))
                .flatMap(one -> officers.find(one.officer())
                        .filter(officer -> officer.state() == Officer.State.ACTIVE)
                        .map(officer -> {
                            if (now.isAfter(one.seen().plus(NOTED))) {
                                sessions.seen(one.id(), now);
                            }
                            return new SignedIn(officer, one.id(), one.confirmed());
                        }));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(one -> one.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void give(String secret, HttpServletRequest request, HttpServletResponse response) {
        String written = ResponseCookie.from(COOKIE, secret)
                .path("/desk")
                .maxAge(secret.isEmpty() ? Duration.ZERO : LONGEST)
                .sameSite("Strict")
                .httpOnly(true)
                .secure(request.isSecure())
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, written);
    }
}
