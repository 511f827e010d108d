package org.whereabouts.exchange.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.exchange.Addressed;
import org.whereabouts.registry.Operation;

/// The endpoint itself: the manifest, a batch of queries, or values to be fetched.
@RestController
class ReconciliationDoor {

    private final Addressed addressed;
    private final AnsweringAQuery answering;
    private final FetchingValues fetching;
    private final Askers askers;

    ReconciliationDoor(Addressed addressed, AnsweringAQuery answering, FetchingValues fetching, Askers askers) {
        this.addressed = addressed;
        this.answering = answering;
        this.fetching = fetching;
        this.askers = askers;
    }

    @RequestMapping(
            path = {"/reconcile", "/in/{operation}/reconcile"},
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<?> reconcile(
            HttpServletRequest request,
            Locale language,
            @PathVariable(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String queries,
            @RequestParam(required = false) @Nullable String extend) {
        Operation register = addressed.operation(operation).orElse(null);
        if (register == null) {
            return Answers.noRegister();
        }
        if (queries != null) {
            return batch(request, Batch.queries(queries), register, language);
        }
        if (extend != null) {
            return batch(request, Batch.extension(extend), register, language);
        }
        return Answers.open(Manifest.of(
                register.name(language), addressed.base(request, register), askers.batch(request)));
    }

    private ResponseEntity<?> batch(HttpServletRequest request, Batch batch, Operation register, Locale language) {
        return switch (batch) {
            case Batch.Unreadable ignored -> Answers.refused(HttpStatus.BAD_REQUEST, "This is not a batch of queries.");
            case Batch.Queries queries ->
                spend(request, queries.byKey().size(), () -> answers(queries, register, language));
            case Batch.Extension asked ->
                spend(request, asked.ids().size(), () -> fetching.fetch(asked, register));
        };
    }

    private Map<String, Map<String, List<Found>>> answers(Batch.Queries queries, Operation register, Locale language) {
        Map<String, Map<String, List<Found>>> answers = new LinkedHashMap<>();
        queries.byKey()
                .forEach((key, query) -> answers.put(key, Map.of("result", answering.answer(query, register, language))));
        return answers;
    }

    private ResponseEntity<?> spend(
            HttpServletRequest request, int answers, Supplier<Object> answering) {
        int most = askers.batch(request);
        if (answers > most) {
            return Answers.refused(HttpStatus.CONTENT_TOO_LARGE, "At most " + most + " queries at once.");
        }
        long wait = askers.spend(request, answers);
        return wait > 0 ? Answers.later(wait) : Answers.open(answering.get());
    }
}
