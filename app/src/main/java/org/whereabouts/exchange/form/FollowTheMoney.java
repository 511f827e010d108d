package org.whereabouts.exchange.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whereabouts.publication.card.PublicCard;

/// A card as a `Person` of FollowTheMoney.
final class FollowTheMoney {

    private FollowTheMoney() {}

    static Map<String, Object> of(PublicCard card, String url) {
        var read = new Read(card);
        var properties = new LinkedHashMap<String, List<String>>();
        put(properties, "name", read.names());
        put(properties, "lastName", read.families());
        put(properties, "firstName", read.givens());
        put(properties, "fatherName", read.patronymics());
        read.birthYear().ifPresent(year -> properties.put("birthDate", List.of(year.toString())));
        read.birthPlace().ifPresent(place -> properties.put("birthPlace", List.of(place)));
        read.sex().ifPresent(sex -> properties.put("gender", List.of(sex.name().toLowerCase(Locale.ROOT))));
        read.status()
                .ifPresent(said ->
                        properties.put("status", List.of(said.status().name().toLowerCase(Locale.ROOT))));
        properties.put("sourceUrl", List.of(url));
        var entity = new LinkedHashMap<String, Object>();
        entity.put("id", card.person().toString());
        entity.put("schema", "Person");
        entity.put("properties", properties);
        return entity;
    }

    private static void put(Map<String, List<String>> properties, String name, List<String> values) {
        if (!values.isEmpty()) {
            properties.put(name, values);
        }
    }
}
