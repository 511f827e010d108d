package org.whereabouts.exchange.export;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.csv.CsvLine;
import org.whereabouts.exchange.api.Registers;
import org.whereabouts.exchange.form.Form;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.wording.ListRow;
import org.whereabouts.registry.Person;
import tools.jackson.databind.json.JsonMapper;

/// Draws up entries as texts, one each.
@Component
class DrawingUpLines {

    private final ShowingEntries showing;
    private final PublishedEntries entries;
    private final Registers registers;
    private final JsonMapper json;
    private final Clock clock;

    DrawingUpLines(
            ShowingEntries showing, PublishedEntries entries, Registers registers, JsonMapper json, Clock clock) {
        this.showing = showing;
        this.entries = entries;
        this.registers = registers;
        this.json = json;
        this.clock = clock;
    }

    /// The public cards of these people, as far as they may be shown at this moment.
    List<String> cards(Shape shape, Collection<Person.Id> people) {
        Map<Person.Id, Instant> since = entries.all(people, clock.instant()).stream()
                .collect(Collectors.toMap(PublishedEntry::person, PublishedEntry::since, (one, same) -> one));
        return showing.cards(people).stream()
                .map(card -> line(shape, card, since.getOrDefault(card.person(), clock.instant())))
                .toList();
    }

    private String line(Shape shape, PublicCard card, Instant since) {
        String url = registers.page(card.operation(), card.person());
        return switch (shape) {
            case FOLLOW_THE_MONEY -> json.writeValueAsString(Form.FOLLOW_THE_MONEY.of(card, url));
            case SCHEMA_ORG -> {
                var thing = new LinkedHashMap<>(Form.SCHEMA_ORG.of(card, url));
                thing.remove("@context");
                yield json.writeValueAsString(thing);
            }
            case CSV -> CsvLine.of(ListRow.of(card, since));
            case PFIF -> throw notALine();
        };
    }

    /// What a partner may know, out of a record.
    String line(Shape shape, Told told) {
        return switch (shape) {
            case FOLLOW_THE_MONEY -> json.writeValueAsString(PartnerForms.followTheMoney(told));
            case SCHEMA_ORG -> json.writeValueAsString(PartnerForms.schemaOrg(told));
            case CSV -> CsvLine.of(PartnerForms.row(told));
            case PFIF -> throw notALine();
        };
    }

    private static IllegalArgumentException notALine() {
        return new IllegalArgumentException("WA-1951 records of PFIF are written by their own writer");
    }
}
