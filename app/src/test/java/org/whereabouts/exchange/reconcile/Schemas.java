package org.whereabouts.exchange.reconcile;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The JSON schemas of the Reconciliation API 0.2, against which every answer is held.
final class Schemas {

    private static final String BASE = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final List<String> NAMES = List.of(
            "manifest",
            "type",
            "reconciliation-query-batch",
            "reconciliation-result-batch",
            "suggest-entities-response",
            "suggest-properties-response",
            "suggest-types-response",
            "data-extension-query",
            "data-extension-response",
            "data-extension-property-proposal");

    private final SchemaRegistry registry;

    Schemas() {
        Map<String, String> texts = new HashMap<>();
        NAMES.forEach(name -> texts.put(BASE + name + ".json", text(name)));
        // The manifest refers to Swagger for its authentication, which we do not use.
        texts.put(
                "http://swagger.io/v2/schema.json",
                "{\"definitions\":{\"securityDefinitions\":{\"additionalProperties\":{}}}}");
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(texts));
    }

    /// What is wrong with an answer; empty when nothing is.
    List<String> errors(String schema, String answer) {
        Schema held = registry.getSchema(SchemaLocation.of(BASE + schema + ".json"));
        return held.validate(answer, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /// As published, but for `$schema` and `$id`, which name no draft and not always the file.
    private static String text(String name) {
        try (InputStream schema = Schemas.class.getResourceAsStream("schemas/" + name + ".json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\"\\$schema\": *\"[^\"]*\",", "")
                    .replaceFirst("\"\\$id\": *\"[^\"]*\",", "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
