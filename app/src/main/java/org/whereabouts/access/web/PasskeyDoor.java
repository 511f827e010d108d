package org.whereabouts.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.Officer;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.passkey.Bearer;
import org.whereabouts.access.passkey.Passkeys;
import org.whereabouts.access.signin.ComingIn;

/// What the script of the desk asks when a signed-in officer shows or makes a passkey.
@RestController
@OpenTo
class PasskeyDoor {

    private static final int LONGEST = 60;

    private final Passkeys passkeys;
    private final ComingIn comingIn;
    private final Clock clock;

    PasskeyDoor(Passkeys passkeys, ComingIn comingIn, Clock clock) {
        this.passkeys = passkeys;
        this.comingIn = comingIn;
        this.clock = clock;
    }

    @PostMapping(value = "/desk/account/passkey/options", produces = "application/json")
    String options(SignedIn officer, HttpServletRequest request) {
        return passkeys.begin(bearer(officer.officer()), request.getSession());
    }

    @PostMapping(value = "/desk/account/passkey", produces = "application/json")
    ResponseEntity<Map<String, String>> make(
            SignedIn officer,
            @RequestBody String answer,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request) {
        String called = label.strip().substring(0, Math.min(label.strip().length(), LONGEST));
        boolean made = officer.confirmed(clock.instant()).isPresent()
                && passkeys.make(bearer(officer.officer()), answer, called, request.getSession());
        return made
                ? to("/desk/account")
                : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }

    @PostMapping(value = "/desk/confirm/passkey/options", produces = "application/json")
    String ask(HttpServletRequest request) {
        return passkeys.ask(request.getSession());
    }

    @PostMapping(value = "/desk/confirm/passkey", produces = "application/json")
    ResponseEntity<Map<String, String>> confirm(
            SignedIn officer,
            @RequestBody String answer,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request) {
        Optional<Officer.Id> shown = passkeys.recognise(answer, request.getSession());
        if (shown.filter(officer.officer().id()::equals).isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        comingIn.confirm(officer);
        return to(Back.to(back));
    }

    private static Bearer bearer(Officer officer) {
        return new Bearer(officer.id(), officer.login());
    }

    private static ResponseEntity<Map<String, String>> to(String page) {
        return ResponseEntity.ok(Map.of("to", page));
    }
}
