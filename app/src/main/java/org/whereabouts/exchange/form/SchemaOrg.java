package org.whereabouts.exchange.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.matching.Sex;
import org.whereabouts.publication.card.PublicCard;

/// A card as a `Person` of schema.org.
final class SchemaOrg {

    private SchemaOrg() {}

    static Map<String, Object> of(PublicCard card, String url) {
        var read = new Read(card);
        var person = new LinkedHashMap<String, Object>();
        person.put("@context", "https://schema.org");
        person.put("@type", "Person");
        person.put("@id", url);
        person.put("url", url);
        person.put("identifier", card.person().toString());
        put(person, "name", read.names().stream().limit(1).toList());
        put(person, "alternateName", read.names().stream().skip(1).toList());
        put(person, "familyName", read.families());
        put(person, "givenName", read.givens());
        put(person, "additionalName", read.patronymics());
        read.birthYear().ifPresent(year -> person.put("birthDate", year.toString()));
        read.birthPlace().ifPresent(place -> person.put("birthPlace", Map.of("@type", "Place", "name", place)));
        read.sex().ifPresent(sex -> person.put("gender", gender(sex)));
        return person;
    }

    private static void put(Map<String, Object> person, String name, List<String> values) {
        if (!values.isEmpty()) {
            person.put(name, values.size() == 1 ? values.getFirst() : values);
        }
    }

    private static String gender(Sex sex) {
        return switch (sex) {
            case FEMALE -> "https://schema.org/Female";
            case MALE -> "https://schema.org/Male";
            case OTHER, UNKNOWN -> "other";
        };
    }
}
