package org.whereabouts.exchange.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came with a request, read from JSON: a batch of queries, or what is to be fetched.
sealed interface Batch {

    /// Queries by the keys that the asker gave them.
    record Queries(Map<String, Query> byKey) implements Batch {
        public Queries {
            byKey = new LinkedHashMap<>(byKey);
        }
    }

    /// Entries, and what is to be fetched of each; properties that do not exist are kept, for they have to be answered.
    record Extension(List<String> ids, List<String> properties) implements Batch {
        public Extension {
            ids = List.copyOf(ids);
            properties = List.copyOf(properties);
        }
    }

    /// It is not what the interface has.
    record Unreadable() implements Batch {}

    int DEEPEST = 20;
    JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    /// Reads a batch of queries.
    static Batch queries(String text) {
        JsonNode batch = read(text);
        if (batch == null || !batch.isObject()) {
            return new Unreadable();
        }
        Map<String, Query> queries = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : batch.properties()) {
            if (!one.getValue().isObject()) {
                return new Unreadable();
            }
            queries.put(one.getKey(), query(one.getValue()));
        }
        return new Queries(queries);
    }

    /// Reads what is to be fetched.
    static Batch extension(String text) {
        JsonNode asked = read(text);
        if (asked == null
                || !asked.path("ids").isArray()
                || !asked.path("properties").isArray()) {
            return new Unreadable();
        }
        List<String> properties = new ArrayList<>();
        asked.path("properties").forEach(one -> properties.add(one.path("id").asString("")));
        return new Extension(texts(asked.path("ids")), properties);
    }

    private static Query query(JsonNode query) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        query.path("properties")
                .forEach(one -> said.computeIfAbsent(one.path("pid").asString(""), pid -> new ArrayList<>())
                        .addAll(texts(one.path("v"))));
        return Query.of(
                query.path("query").asString(""),
                said,
                query.path("limit").asInt(0),
                "should".equals(query.path("type_strict").asString("")) ? List.of() : texts(query.path("type")));
    }

    /// A value, or the values of an array; of something reconciled before, its name.
    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> texts.addAll(texts(one)));
        } else if (value.isObject()) {
            texts.add(value.path("name").asString(value.path("id").asString("")));
        } else if (value.isValueNode() && !value.isNull()) {
            texts.add(value.asString(""));
        }
        return texts;
    }

    private static @Nullable JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException garbled) {
            return null;
        }
    }
}
