package org.whereabouts.exchange.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.registry.Operation;

/// Suggests while somebody writes: entries by their names, properties, the one type; and says what can be fetched.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.RECONCILE)
class SuggestingDoor {

    private static final int A_FEW = 10;

    private final Addressed addressed;
    private final AnsweringAQuery answering;

    SuggestingDoor(Addressed addressed, AnsweringAQuery answering) {
        this.addressed = addressed;
        this.answering = answering;
    }

    /// An entry is suggested when the name is written far enough for the search of the pages, not letter by letter:
    /// otherwise the register could be read out.
    @GetMapping({"/reconcile/suggest/entity", "/in/{operation}/reconcile/suggest/entity"})
    ResponseEntity<?> entity(
            Locale language,
            @PathVariable(required = false) @Nullable String operation,
            @RequestParam(defaultValue = "") String prefix) {
        Operation register = addressed.operation(operation);
        var query = Query.of(prefix, Map.of(), A_FEW, List.of());
        return result(answering.answer(query, register, language).stream()
                .map(one -> new Thing(one.id(), one.name(), one.description(), one.type())));
    }

    @GetMapping({"/reconcile/suggest/property", "/in/{operation}/reconcile/suggest/property"})
    ResponseEntity<?> property(@RequestParam(defaultValue = "") String prefix) {
        return result(Stream.of(Property.values()).map(Property::thing).filter(one -> one.begins(prefix)));
    }

    @GetMapping({"/reconcile/suggest/type", "/in/{operation}/reconcile/suggest/type"})
    ResponseEntity<?> type(@RequestParam(defaultValue = "") String prefix) {
        return result(Stream.of(Thing.PERSON).filter(one -> one.begins(prefix)));
    }

    @GetMapping({"/reconcile/properties", "/in/{operation}/reconcile/properties"})
    ResponseEntity<?> properties(
            @RequestParam(defaultValue = "Person") String type, @RequestParam(defaultValue = "50") int limit) {
        List<Thing> all = Thing.PERSON.id().equals(type)
                ? Stream.of(Property.values())
                        .map(Property::thing)
                        .limit(Math.max(0, limit))
                        .toList()
                : List.of();
        return Answers.open(Map.of("properties", all, "type", type, "limit", limit));
    }

    private static ResponseEntity<?> result(Stream<Thing> things) {
        return Answers.open(Map.of("result", things.toList()));
    }
}
