package org.whereabouts.exchange.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whereabouts.exchange.pfif.record.Fields;
import org.whereabouts.exchange.pfif.record.Told;

/// What a partner may know of an entry, in the shapes that are not PFIF: as the record says it.
final class PartnerForms {

    static final List<String> HEADINGS = List.of(
            "record",
            "name",
            "also_written",
            "family_name",
            "given_name",
            "birth_date",
            "age",
            "sex",
            "description",
            "said",
            "said_on",
            "expires",
            "url");

    private static final String NAME = "full_name";
    private static final String FAMILY = "family_name";
    private static final String GIVEN = "given_name";
    private static final String BORN = "date_of_birth";
    private static final String LOOKS = "description";
    private static final String PAGE = "source_url";

    private PartnerForms() {}

    static Map<String, Object> followTheMoney(Told told) {
        Fields person = told.person();
        var properties = new LinkedHashMap<String, List<String>>();
        put(properties, "name", Stream.concat(Stream.of(person.get(NAME)), alsoWritten(person)));
        put(properties, "lastName", Stream.of(person.get(FAMILY)));
        put(properties, "firstName", Stream.of(person.get(GIVEN)));
        put(properties, "birthDate", Stream.of(person.get(BORN)));
        put(properties, "gender", Stream.of(person.get("sex")));
        put(properties, "notes", Stream.concat(Stream.of(person.get(LOOKS)), said(told)));
        put(properties, "sourceUrl", Stream.of(person.get(PAGE)));
        var entity = new LinkedHashMap<String, Object>();
        entity.put("id", person.id());
        entity.put("schema", "Person");
        entity.put("properties", properties);
        return entity;
    }

    private static void put(Map<String, List<String>> properties, String name, Stream<String> values) {
        List<String> said = values.filter(value -> !value.isBlank()).distinct().toList();
        if (!said.isEmpty()) {
            properties.put(name, said);
        }
    }

    static Map<String, Object> schemaOrg(Told told) {
        Fields person = told.person();
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", "Person");
        thing.put("@id", person.get(PAGE));
        thing.put("identifier", person.id());
        thing.put("name", person.get(NAME));
        thing.put("alternateName", alsoWritten(person).toList());
        thing.put("familyName", person.get(FAMILY));
        thing.put("givenName", person.get(GIVEN));
        thing.put("birthDate", person.get(BORN));
        thing.put("gender", person.get("sex"));
        thing.put(
                "description",
                Stream.concat(Stream.of(person.get(LOOKS)), said(told))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")));
        thing.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return thing;
    }

    static List<String> row(Told told) {
        Fields person = told.person();
        return List.of(
                person.id(),
                person.get(NAME),
                alsoWritten(person).collect(Collectors.joining("; ")),
                person.get(FAMILY),
                person.get(GIVEN),
                person.get(BORN),
                person.get("age"),
                person.get("sex"),
                person.get(LOOKS),
                said(told).collect(Collectors.joining("\n")),
                person.get("source_date"),
                person.get("expiry_date"),
                person.get(PAGE));
    }

    private static Stream<String> alsoWritten(Fields person) {
        return person.get("alternate_names").lines();
    }

    /// What each source says, with the place and who says it.
    private static Stream<String> said(Told told) {
        return told.notes().stream()
                .map(note -> Stream.of(note.get("text"), note.get("last_known_location"), note.get("author_name"))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
    }
}
