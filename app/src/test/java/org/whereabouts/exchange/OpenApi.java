package org.whereabouts.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the interface, held against what is asked and what is answered.
public final class OpenApi {

    private static final String PLACE = "https://test.example/openapi.json";

    private final JsonNode file;
    private final SchemaRegistry registry;

    /// As the installation gives it out.
    public OpenApi(String text) {
        file = JsonMapper.builder().build().readTree(text);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(PLACE, text)));
    }

    /// Every route, such as `GET /api/v1/list`.
    public Set<String> routes() {
        var routes = new TreeSet<String>();
        file.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(
                                method -> routes.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return routes;
    }

    /// Expects that a request is described, and its answer as it was given.
    public void holds(String method, String path, String body, HttpResponse<String> answer) {
        String bare = path.replaceFirst("\\?.*", "");
        String template = file.get("paths")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(one ->
                        bare.matches(Pattern.compile("\\{[^}]+}").matcher(one).replaceAll("[^/]+")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such path: " + bare));
        String at = "/paths/" + template.replace("/", "~1") + "/" + method.toLowerCase(java.util.Locale.ROOT);
        assertThat(file.at(at).isMissingNode()).as(at).isFalse();
        if (!body.isEmpty() && answer.statusCode() < 300) {
            assertThat(errors(at + "/requestBody/content/application~1json/schema", body))
                    .isEmpty();
        }
        String response = at + "/responses/" + answer.statusCode();
        assertThat(file.at(response).isMissingNode()).as(response).isFalse();
        JsonNode reference = file.at(response + "/$ref");
        String described =
                reference.isMissingNode() ? response : reference.asString().substring(1);
        if (answer.body().isEmpty()) {
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        String schema = described + "/content/" + type.replace("/", "~1") + "/schema";
        assertThat(file.at(schema).isMissingNode()).as(schema).isFalse();
        assertThat(errors(schema, answer.body()))
                .as(schema + "\n" + answer.body())
                .isEmpty();
    }

    /// Expects that what a subscriber was sent is described.
    public void holdsSent(String body) {
        assertThat(errors("/components/schemas/Event", body)).as(body).isEmpty();
    }

    private List<String> errors(String pointer, String json) {
        String escaped = pointer.replace("{", "%7B").replace("}", "%7D");
        return registry.getSchema(SchemaLocation.of(PLACE + "#" + escaped)).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
