package org.whereabouts.exchange.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.access.keys.KeySecret;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.OpenApi;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.figures.InventedFigures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Claimed and counted figures as programs read them, held against the description and against the files for people.
@WithMachines
@Import(InventedFigures.class)
class FiguresForProgramsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CLAIMED = "/api/v1/figures/claimed";
    private static final String COUNTED = "/api/v1/figures/counted";

    @Autowired
    Machine machine;

    @Autowired
    InventedFigures figures;

    private KeySecret secret = KeySecret.fresh();
    private OpenApi described = new OpenApi("{}");

    @BeforeEach
    void publish() {
        figures.publish();
        secret = machine.key(Scope.FIGURES).secret();
        described = new OpenApi(machine.get("/api/v1/openapi.json", secret).body());
    }

    @Test
    void everyClaimIsReadWithItsSourceStretchByStretchAsInTheFileForPeople() {
        List<JsonNode> all = all(CLAIMED + "?limit=3", "claims");
        List<String> lines =
                machine.get("/figures/claimed.csv").body().lines().skip(2).toList();
        assertThat(all).hasSameSizeAs(lines).hasSizeGreaterThan(8);
        for (int n = 0; n < lines.size(); n++) {
            JsonNode claim = all.get(n);
            assertThat(lines.get(n))
                    .startsWith("\"%s\",\"%s\","
                            .formatted(
                                    claim.get("claim").asString(),
                                    claim.get("measure").asString()))
                    .contains(
                            claim.get("claimant").asString(),
                            claim.get("qualifier").asString(),
                            claim.get("state").asString(),
                            claim.at("/source/fetched").asString());
        }
    }

    @Test
    void whatRevisedAClaimAndWhyIsSaidAndNotWhoDecidedIt() {
        JsonNode old = all(CLAIMED, "claims").stream()
                .filter(one -> one.get("state").asString().equals("revised"))
                .findFirst()
                .orElseThrow();
        assertThat(old.get("because").asString()).isEqualTo("A digit too many was keyed.");
        HttpResponse<String> answer = get(CLAIMED + "/" + old.get("revisedBy").asString(), 200);
        JsonNode fresh = JSON.readTree(answer.body());
        assertThat(fresh.get("revises").asLong()).isEqualTo(old.get("claim").asLong());
        assertThat(fresh.get("min").asLong()).isEqualTo(6_800);
        assertThat(fresh.get("max").asLong()).isEqualTo(7_900);
        assertThat(fresh.has("value")).isFalse();
        assertThat(answer.body()).doesNotContain("officer", "\"test\"");
        assertThat(machine.get(fresh.get("url")
                                .asString()
                                .substring(machine.base().length()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyWhatWasDecidedSinceAMomentIsGivenWhereThatIsAskedFor() {
        assertThat(get(CLAIMED + "?since=2999-01-01T00:00:00Z", 200).body()).isEqualTo("{\"claims\":[]}");
        assertThat(all(CLAIMED + "?since=2000-01-01T00:00:00Z", "claims"))
                .hasSameSizeAs(all(CLAIMED + "?limit=100", "claims"));
    }

    @Test
    void anEditionGoesOutInBandsWithItsMethodAndWhatItRevises() {
        List<JsonNode> all = all(COUNTED + "?limit=1", "editions");
        assertThat(all)
                .extracting(one -> one.get("edition").asInt())
                .startsWith(all.size())
                .endsWith(2, 1);
        JsonNode second = all.get(all.size() - 2);
        assertThat(second.get("revises").asInt()).isEqualTo(1);
        assertThat(second.get("note").asString()).contains("invented hospitals");
        assertThat(second.at("/method/width").asInt()).isEqualTo(11);
        assertThat(second.at("/method/text").asString()).contains("Fewer than eleven are never told");
        assertThat(second.get("changes")).isNotEmpty();
        second.get("numbers").forEach(number -> {
            long min = number.at("/entries/min").asLong();
            assertThat(min % 11).isZero();
            assertThat(min).isPositive();
            assertThat(number.at("/entries/max").asLong()).isEqualTo(min + 10);
        });
        assertThat(second.get("numbers"))
                .hasSize(Math.toIntExact(
                        machine.get("/figures/counted/2.csv").body().lines().count() - 2));
        assertThat(second.toString()).contains("\"region\":{\"code\":\"R1\",\"name\":\"Upper Lakes\"}");
        assertThat(all.getLast().get("changes")).isEmpty();
        get(COUNTED + "/1", 200);
    }

    @Test
    void theTwoKindsAreNeverMixed() {
        assertThat(get(CLAIMED, 200).body()).doesNotContain("\"edition", "\"entries\"");
        assertThat(get(COUNTED, 200).body()).doesNotContain("claim", "\"source");
        get("/api/v1/figures", 404, false);
    }

    @Test
    void whatIsAsItWasIsNotSentAgain() {
        for (String path : List.of(CLAIMED, COUNTED)) {
            String tag = get(path, 200).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again =
                    machine.get(path, "If-None-Match", tag, "Authorization", "Bearer " + secret.text());
            assertThat(again.statusCode()).isEqualTo(304);
            described.holds("GET", path, "", again);
        }
    }

    @Test
    void whatCannotBeAnsweredIsAProblem() {
        for (String path : List.of(CLAIMED, COUNTED)) {
            get(path + "?limit=0", 400);
            get(path + "?limit=101", 400);
            get(path + "?cursor=nonsense", 400);
            get(path + "?operation=nowhere", 400);
            get(path + "/999999", 404);
            get(path + "/nonsense", 400);
        }
        assertThat(get(CLAIMED + "?cursor=999999", 400).body()).contains("\"at\":[\"cursor\"]");
    }

    private List<JsonNode> all(String path, String member) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = JSON.readTree(get(path + next, 200).body());
            page.get(member).forEach(all::add);
            next = page.has("next")
                    ? (path.contains("?") ? "&" : "?") + "cursor="
                            + page.get("next").asString()
                    : "";
        } while (!next.isEmpty());
        return all;
    }

    private HttpResponse<String> get(String path, int status) {
        return get(path, status, true);
    }

    private HttpResponse<String> get(String path, int status, boolean isDescribed) {
        HttpResponse<String> answer = machine.get(path, secret);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        if (isDescribed) {
            described.holds("GET", path, "", answer);
        }
        return answer;
    }
}
