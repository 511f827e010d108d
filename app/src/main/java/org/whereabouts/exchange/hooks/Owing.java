package org.whereabouts.exchange.hooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.exchange.api.Registers;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import tools.jackson.databind.json.JsonMapper;

/// Owes an event to every subscriber.
@Component
class Owing {

    private final Hooks hooks;
    private final Deliveries deliveries;
    private final Registers registers;
    private final JsonMapper json;

    Owing(Hooks hooks, Deliveries deliveries, Registers registers, JsonMapper json) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.registers = registers;
        this.json = json;
    }

    List<Hook> subscribers(Instant now) {
        return hooks.told(now);
    }

    Deliveries deliveries() {
        return deliveries;
    }

    /// Owes what became of an entry.
    void owe(List<Hook> subscribers, String event, Person.Id entry, Operation.@Nullable Id operation, Instant now) {
        var data = new OfAnEntry(
                entry.toString(),
                operation == null ? null : operation.slug(),
                operation == null ? null : registers.page(operation, entry),
                registers.resource(entry));
        owe(subscribers, entry, new Event(event, now.toString(), data), now);
    }

    /// Owes that there are new figures.
    void owe(List<Hook> subscribers, String event, OfFigures data, Instant now) {
        owe(subscribers, null, new Event(event, now.toString(), data), now);
    }

    private void owe(List<Hook> subscribers, Person.@Nullable Id entry, Event event, Instant now) {
        String body = json.writeValueAsString(event);
        subscribers.forEach(
                hook -> deliveries.owe(new Delivery(UUID.randomUUID(), hook.id(), event.type(), entry, body, now, 0)));
    }

    /// What is sent: ids and addresses alone.
    record Event(String type, String timestamp, Data data) {}

    /// What it is about.
    sealed interface Data {}

    /// An entry.
    ///
    /// @param resource where to ask for it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfAnEntry(
            String entry,
            @Nullable String operation,
            @Nullable String url,
            String resource) implements Data {}

    /// An edition of counted figures, or a claim.
    ///
    /// @param kind     `counted` or `claimed`: never mixed
    /// @param resource where to ask for it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfFigures(
            String kind,
            String operation,
            @Nullable Integer edition,
            @Nullable Long claim,
            String url,
            String resource) implements Data {}
}
