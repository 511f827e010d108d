package org.whereabouts.exchange.pfif.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.pfif.CountingRecords;
import org.whereabouts.exchange.pfif.ReadingFeeds;
import org.whereabouts.exchange.pfif.SearchingRecords;
import org.whereabouts.exchange.pfif.record.PfifWriter;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.registry.Operation;

/// Reading and searching, as clients of Person Finder do.
@RestController
@ConditionalOnWebApplication
class PfifApiDoor {

    static final String XML = "application/xml;charset=UTF-8";

    private final ReadingFeeds reading;
    private final SearchingRecords searching;
    private final CountingRecords counting;
    private final Addressed addressed;

    PfifApiDoor(ReadingFeeds reading, SearchingRecords searching, CountingRecords counting, Addressed addressed) {
        this.reading = reading;
        this.searching = searching;
        this.counting = counting;
        this.addressed = addressed;
    }

    @GetMapping({"/pfif/api/read", "/in/{operation}/pfif/api/read"})
    @CallersMay(Scope.READ)
    ResponseEntity<byte[]> read(
            Caller caller,
            Asked asked,
            @PathVariable(required = false) @Nullable String operation,
            @RequestParam(defaultValue = "") String id) {
        if (id.isBlank()) {
            throw new Unanswerable(Kind.PARAMETER_MISSING, "Missing id parameter");
        }
        return reading.person(addressed.operation(operation), id.strip(), Asked.isPartner(caller))
                .map(told -> document(asked, List.of(told)))
                .orElseThrow(() -> new Unanswerable(Kind.PARAMETER_UNREADABLE, "No person record with this ID"));
    }

    @GetMapping({"/pfif/api/search", "/in/{operation}/pfif/api/search"})
    @CallersMay(Scope.SEARCH)
    ResponseEntity<byte[]> search(
            Caller caller,
            Asked asked,
            @PathVariable(required = false) @Nullable String operation,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String id) {
        Operation register = addressed.operation(operation);
        boolean partner = Asked.isPartner(caller);
        if (!id.isBlank()) {
            return document(
                    asked,
                    reading.person(register, id.strip(), partner).filter(told -> !told.isPlaceholder()).stream()
                            .toList());
        }
        if (q.isBlank()) {
            throw new Unanswerable(Kind.PARAMETER_MISSING, "Neither id nor q parameter specified");
        }
        int most = asked.max_results() == null
                ? SearchingRecords.MOST
                : asked.stretch(caller).most();
        return document(asked, searching.search(register, q, most, partner));
    }

    @GetMapping({"/pfif/api/stats", "/in/{operation}/pfif/api/stats"})
    @CallersMay(Scope.READ_FULL)
    Map<String, Map<String, Long>> stats(@PathVariable(required = false) @Nullable String operation) {
        return counting.count(addressed.operation(operation).id());
    }

    private static ResponseEntity<byte[]> document(Asked asked, List<Told> people) {
        var out = new ByteArrayOutputStream();
        PfifWriter.document(out, asked.format(), people.iterator());
        return ResponseEntity.ok().header("Content-Type", XML).body(out.toByteArray());
    }
}
