package org.whereabouts.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.whereabouts.access.signin.Code;
import org.whereabouts.access.signin.Lock;
import org.whereabouts.access.signin.Locks;
import org.whereabouts.access.signin.Sessions;
import org.whereabouts.access.signin.Sessions.Session;
import org.whereabouts.access.signin.Token;

/// Invented officers, signed in without a browser. Import it into a test of the whole program.
public final class Staff {

    /// The password of all of them.
    public static final String PASSWORD = "four invented quiet words";

    private final Officers officers;
    private final Locks locks;
    private final Sessions sessions;
    private final Clock clock;

    public Staff(Officers officers, Locks locks, Sessions sessions, Clock clock) {
        this.officers = officers;
        this.locks = locks;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// A new officer with these roles.
    public Officer hire(Role... roles) {
        var id = Officer.Id.fresh();
        String login = "o" + id.value().toString().substring(0, 8);
        var officer = new Officer(id, login, "Invented " + login, Set.of(roles), Officer.State.ACTIVE, now());
        officers.put(officer);
        return officer;
    }

    /// The secret of an officer's codes, made now.
    public byte[] lock(Officer officer) {
        byte[] secret = Code.freshSecret();
        locks.put(officer.id(), Lock.of(PASSWORD, secret));
        return secret;
    }

    /// The value of the cookie `desk` of a new session, just confirmed.
    public String signIn(Officer officer) {
        return signIn(officer, now());
    }

    /// The same, confirmed at some other moment.
    public String signIn(Officer officer, Instant confirmed) {
        var token = Token.fresh();
        sessions.add(new Session(UUID.randomUUID(), officer.id(), now(), now(), confirmed), token.digest());
        return token.text();
    }

    /// The officer as a controller gets them.
    public SignedIn as(Officer officer) {
        return new SignedIn(officer, UUID.randomUUID(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
