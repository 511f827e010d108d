package org.whereabouts.access.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.whereabouts.access.signin.Code;

/// Tries what somebody chose before it becomes their key: the password, and that their app shows the right
/// codes.
@Component
class TryingANewLock {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 1000;
    private static final int FEWEST_SIGNS = 6;

    private final Clock clock;

    TryingANewLock(Clock clock) {
        this.clock = clock;
    }

    /// What is the matter with it.
    ///
    /// @return the field and the sentence, a space between; blank when it is good
    String trouble(String password, byte[] secret, String code) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return "password welcome.password.short";
        }
        if (password.chars().distinct().count() < FEWEST_SIGNS) {
            return "password welcome.password.monotonous";
        }
        return Code.isOf(secret, code, clock.instant()) ? "" : "code welcome.code.wrong";
    }
}
