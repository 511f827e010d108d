package org.whereabouts.exchange.reconcile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.registry.Operation;

/// The endpoint itself: the manifest, a batch of queries, or values to be fetched.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.RECONCILE)
class ReconciliationDoor {

    private final Addressed addressed;
    private final AnsweringABatch answering;
    private final FetchingValues fetching;
    private final AtMost atMost;

    ReconciliationDoor(Addressed addressed, AnsweringABatch answering, FetchingValues fetching, AtMost atMost) {
        this.addressed = addressed;
        this.answering = answering;
        this.fetching = fetching;
        this.atMost = atMost;
    }

    @RequestMapping(
            path = {"/reconcile", "/in/{operation}/reconcile"},
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<?> reconcile(
            Caller caller,
            Locale language,
            @PathVariable(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String queries,
            @RequestParam(required = false) @Nullable String extend) {
        Operation register = addressed.operation(operation);
        if (queries == null && extend == null) {
            return Answers.open(Manifest.of(register.name(language), addressed.base(register), atMost.of(caller)));
        }
        Batch batch = queries != null ? Batch.queries(queries) : Batch.extension(String.valueOf(extend));
        return Answers.open(
                switch (batch) {
                    case Batch.Unreadable ignored ->
                        throw new Unanswerable(
                                Kind.PARAMETER_UNREADABLE, "This is not a batch as the interface has it.", "queries");
                    case Batch.Queries asked -> {
                        atMost.spend(caller, asked.byKey().size());
                        yield answering.answer(asked, register, language);
                    }
                    case Batch.Extension asked -> {
                        atMost.spend(caller, asked.ids().size());
                        yield fetching.fetch(asked, register);
                    }
                });
    }
}
