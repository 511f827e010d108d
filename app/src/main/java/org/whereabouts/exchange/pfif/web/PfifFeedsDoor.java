package org.whereabouts.exchange.pfif.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.whereabouts.exchange.pfif.ReadingFeeds;
import org.whereabouts.exchange.pfif.record.Fields;
import org.whereabouts.exchange.pfif.record.PfifWriter;
import org.whereabouts.exchange.pfif.record.PfifWriter.Feed;
import org.whereabouts.exchange.pfif.record.PfifWriter.Item;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.registry.Operation;

/// The feeds of people and of notes, as followers of Person Finder read them.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.READ)
class PfifFeedsDoor {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";

    private final ReadingFeeds reading;
    private final Addressed addressed;
    private final Clock clock;

    PfifFeedsDoor(ReadingFeeds reading, Addressed addressed, Clock clock) {
        this.reading = reading;
        this.addressed = addressed;
        this.clock = clock;
    }

    @GetMapping({"/pfif/feeds/person", "/in/{operation}/pfif/feeds/person"})
    ResponseEntity<byte[]> people(
            Caller caller, Asked asked, @PathVariable(required = false) @Nullable String operation) {
        Operation register = addressed.operation(operation);
        List<Item> items = reading.people(register, asked.stretch(caller)).stream()
                .map(told -> asked.omitsNotes() ? told.alone() : told)
                .map(PfifFeedsDoor::item)
                .toList();
        return feed(register, "person", asked, items);
    }

    @GetMapping({"/pfif/feeds/note", "/in/{operation}/pfif/feeds/note"})
    ResponseEntity<byte[]> notes(
            Caller caller,
            Asked asked,
            @PathVariable(required = false) @Nullable String operation,
            @RequestParam(name = "person_record_id", required = false) @Nullable String person) {
        Operation register = addressed.operation(operation);
        List<Fields> notes = person == null || person.isBlank()
                ? reading.notes(register, asked.stretch(caller))
                : reading.notes(register, person.strip(), asked.stretch(caller));
        return feed(
                register,
                "note",
                asked,
                notes.stream()
                        .map(note -> new Item(note, List.of(), note.get("text")))
                        .toList());
    }

    @GetMapping({"/pfif/feeds/repo", "/pfif/global/feeds/repo", "/in/{operation}/pfif/feeds/repo"})
    ResponseEntity<byte[]> registers(
            @PathVariable(required = false) @Nullable String operation, HttpServletRequest request) {
        List<Operation> told = operation == null ? addressed.all() : List.of(addressed.operation(operation));
        var out = new ByteArrayOutputStream();
        Registers.write(out, addressed, told, request.getRequestURI(), now());
        return ResponseEntity.ok().header("Content-Type", ATOM).body(out.toByteArray());
    }

    private ResponseEntity<byte[]> feed(Operation register, String kind, Asked asked, List<Item> items) {
        String self = addressed.base(register) + "/pfif/feeds/" + kind;
        String updated = items.stream()
                .map(item -> item.record().get("entry_date"))
                .max(String::compareTo)
                .orElseGet(this::now);
        var feed = new Feed(self, "Whereabouts: " + register.id(), self, updated);
        var out = new ByteArrayOutputStream();
        PfifWriter.feed(out, asked.format(), feed, items);
        return ResponseEntity.ok().header("Content-Type", ATOM).body(out.toByteArray());
    }

    private static Item item(Told told) {
        String name = told.person().get("full_name");
        return new Item(told.person(), told.notes(), name.isEmpty() ? "A record that is not public any more" : name);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
