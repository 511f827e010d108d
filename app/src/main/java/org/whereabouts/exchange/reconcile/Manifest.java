package org.whereabouts.exchange.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/// What this service says of itself.
record Manifest(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        String documentation,
        int batchSize,
        List<Thing> defaultTypes,
        View view,
        Map<String, Place> suggest,
        Preview preview,
        Extend extend) {

    static final int WIDTH = 420;
    static final int HEIGHT = 300;

    /// Writes it for a register.
    ///
    /// @param base      how addresses of the register begin
    /// @param batchSize how many queries the asker may send at once
    static Manifest of(String name, String base, int batchSize) {
        String here = base + "/reconcile";
        return new Manifest(
                List.of("0.2"),
                name,
                base + "/people/",
                here + "/properties/",
                base + "/about",
                batchSize,
                List.of(Thing.PERSON),
                new View(base + "/people/{{id}}"),
                Map.of(
                        "entity", new Place(here, "/suggest/entity"),
                        "property", new Place(here, "/suggest/property"),
                        "type", new Place(here, "/suggest/type")),
                new Preview(here + "/preview/{{id}}", WIDTH, HEIGHT),
                new Extend(new Place(here, "/properties"), List.of()));
    }

    /// Where an entry is shown.
    record View(String url) {}

    /// Where something is asked for.
    record Place(
            @JsonProperty("service_url") String url,
            @JsonProperty("service_path") String path) {}

    /// Where a small card is shown, and how large it is.
    record Preview(String url, int width, int height) {}

    /// How values are fetched.
    record Extend(
            @JsonProperty("propose_properties") Place propose,
            @JsonProperty("property_settings") List<String> settings) {}
}
