package org.whereabouts.exchange.report;

import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.api.Registers;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.registry.Operation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where other organisations send reports.
@RestController
@ConditionalOnWebApplication
class ReportsDoor {

    private static final int LONGEST = 64 * 1024;
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{8,100}");

    private final TakingAReport taking;
    private final Registers registers;
    private final JsonMapper json;

    ReportsDoor(TakingAReport taking, Registers registers, JsonMapper json) {
        this.taking = taking;
        this.registers = registers;
        this.json = json;
    }

    @PostMapping(path = "/api/v1/reports", consumes = "application/json")
    @CallersMay(Scope.WRITE)
    ResponseEntity<Acknowledged> take(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String name,
            @RequestBody byte[] body) {
        if (!NAME.matcher(name).matches()) {
            throw new Unanswerable(
                    Kind.PARAMETER_MISSING, "8 to 100 visible signs, a new one for each report.", "Idempotency-Key");
        }
        if (body.length > LONGEST) {
            throw new Unanswerable(Kind.BODY_TOO_LARGE, "At most " + LONGEST + " bytes.");
        }
        Sent sent = read(body);
        Operation operation = registers.named(sent.operation());
        return answer(takeOnce(((Caller.Holder) caller).key(), name, operation.id(), body, sent));
    }

    private Sent read(byte[] body) {
        try {
            return json.readValue(body, Sent.class);
        } catch (JacksonException garbled) {
            throw new Unanswerable(Kind.BODY_UNREADABLE);
        }
    }

    private TakingAReport.Outcome takeOnce(ApiKey key, String name, Operation.Id operation, byte[] body, Sent sent) {
        try {
            return taking.take(key, name, operation, body, sent);
        } catch (TakingAReport.SentTwiceAtOnce other) {
            return taking.take(key, name, operation, body, sent);
        }
    }

    private static ResponseEntity<Acknowledged> answer(TakingAReport.Outcome outcome) {
        return switch (outcome) {
            case TakingAReport.Taken taken ->
                ResponseEntity.status(taken.before() ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(new Acknowledged(taken.entry().toString()));
            case TakingAReport.NotTheirs ignored ->
                throw new Unanswerable(
                        Kind.NOT_TAKEN, "The id does not begin with the domain of the key and a slash.", "id");
            case TakingAReport.NotClear unclear ->
                throw new Unanswerable(
                        Kind.NOT_TAKEN,
                        null,
                        unclear.members().stream().sorted().toArray(String[]::new));
            case TakingAReport.SomethingElse ignored -> throw new Unanswerable(Kind.CONFLICT);
        };
    }

    /// What is answered once it is stored.
    ///
    /// @param entry the address at which the entry can be read if it is ever published
    record Acknowledged(String entry) {}
}
