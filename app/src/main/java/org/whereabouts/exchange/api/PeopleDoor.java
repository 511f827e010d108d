package org.whereabouts.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.form.Form;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.registry.Person;
import tools.jackson.databind.json.JsonMapper;

/// One published entry.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.READ)
class PeopleDoor {

    private final ShowingEntries entries;
    private final ReadingInFull full;
    private final Registers registers;
    private final JsonMapper json;

    PeopleDoor(ShowingEntries entries, ReadingInFull full, Registers registers, JsonMapper json) {
        this.json = json;
        this.entries = entries;
        this.full = full;
        this.registers = registers;
    }

    @GetMapping("/api/v1/people/{id}")
    ResponseEntity<Object> person(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = "Accept", defaultValue = "") String accept) {
        Form form =
                Form.chosen(format, accept).orElseThrow(() -> new Unanswerable(Kind.NOT_ACCEPTABLE, null, "format"));
        var shown = Person.Id.parse(id).map(entries::show).orElseGet(ShowingEntries.Nothing::new);
        return switch (shown) {
            case ShowingEntries.Card card -> found(card, form, caller);
            case ShowingEntries.Moved moved ->
                ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                        .location(URI.create(registers.resource(moved.to())))
                        .build();
            case ShowingEntries.TakenBack ignored -> throw new Unanswerable(Kind.TAKEN_BACK);
            case ShowingEntries.Nothing ignored -> throw new Unanswerable(Kind.NOT_FOUND);
        };
    }

    private ResponseEntity<Object> found(ShowingEntries.Card card, Form form, Caller caller) {
        String url = registers.page(card.card().operation(), card.card().person());
        Object body = switch (form) {
            case CARD ->
                new InFull(
                        CardJson.of(card.card(), url, card.since(), card.expires()),
                        caller.may(Scope.READ_FULL) ? full.of(card.card().person(), caller) : null);
            // As bytes: what writes JSON does not know all of these media types.
            case FOLLOW_THE_MONEY, SCHEMA_ORG -> json.writeValueAsBytes(form.of(card.card(), url));
        };
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .body(body);
    }

    /// The card, and for partners what else they may know.
    ///
    /// @param reports what each source said, as far as the policy permits partners to know it; null for everybody
    /// else
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InFull(@JsonUnwrapped CardJson card, @Nullable List<FullReport> reports) {}
}
