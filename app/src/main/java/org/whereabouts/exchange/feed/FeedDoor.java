package org.whereabouts.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.Budgets;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.api.Registers;
import org.whereabouts.registry.Operation;

/// Where the feed of a list is read, and the description of the search.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.READ)
class FeedDoor {

    private final DrawingUpTheFeed drawing;
    private final Registers registers;
    private final Budgets budgets;

    FeedDoor(DrawingUpTheFeed drawing, Registers registers, Budgets budgets) {
        this.drawing = drawing;
        this.registers = registers;
        this.budgets = budgets;
    }

    @GetMapping({"/feeds/list.atom", "/in/{operation}/feeds/list.atom"})
    ResponseEntity<byte[]> list(
            Caller caller,
            @PathVariable(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String lang) {
        ListAsAtom feed = drawing.draw(registers.named(operation), lang);
        budgets.spend(caller, feed.entries().size() / 10);
        return send(ListAsAtom.MEDIA_TYPE, feed.write());
    }

    @GetMapping({"/opensearch.xml", "/in/{operation}/opensearch.xml"})
    ResponseEntity<byte[]> search(
            @PathVariable(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String lang) {
        Operation register = registers.named(operation);
        return send(
                SearchDescription.MEDIA_TYPE, drawing.describe(register, lang).write());
    }

    private static ResponseEntity<byte[]> send(String mediaType, byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType + ";charset=utf-8"))
                .body(body);
    }
}
