package org.whereabouts.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.passkey.Passkeys;
import org.whereabouts.access.signin.ComingIn;
import org.whereabouts.access.signin.Limits;
import org.whereabouts.access.signin.Outside;
import org.whereabouts.pages.Neighbourhood;

/// What the script of the desk asks when somebody comes in with a passkey.
@RestController
@Outside
class PasskeySignIn {

    private final Passkeys passkeys;
    private final Officers officers;
    private final ComingIn comingIn;
    private final Limits limits;

    PasskeySignIn(Passkeys passkeys, Officers officers, ComingIn comingIn, Limits limits) {
        this.passkeys = passkeys;
        this.officers = officers;
        this.comingIn = comingIn;
        this.limits = limits;
    }

    @PostMapping(value = "/desk/sign-in/passkey/options", produces = "application/json")
    String ask(HttpServletRequest request) {
        return passkeys.ask(request.getSession());
    }

    @PostMapping(value = "/desk/sign-in/passkey", produces = "application/json")
    ResponseEntity<Map<String, String>> signIn(
            @RequestBody String answer, HttpServletRequest request, HttpServletResponse response) {
        String from = Neighbourhood.of(request);
        if (!limits.admit("", from)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        Optional<Officer> officer = passkeys.recognise(answer, request.getSession())
                .flatMap(officers::find)
                .filter(one -> one.state() == Officer.State.ACTIVE);
        if (officer.isEmpty()) {
            limits.wrong("", from);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        comingIn.comeIn(officer.get(), "passkey", request, response);
        return ResponseEntity.ok(Map.of("to", "/desk"));
    }
}
