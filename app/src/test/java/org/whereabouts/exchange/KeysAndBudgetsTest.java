package org.whereabouts.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.keys.KeySecret;
import org.whereabouts.access.keys.RevokingAKey;
import org.whereabouts.access.keys.Scope;

/// What keys open, from outside.
@WithMachines
class KeysAndBudgetsTest {

    private static final String DOOR = "/api/v1/operations";

    @Autowired
    Machine machine;

    @Autowired
    RevokingAKey revoking;

    @Autowired
    JdbcClient database;

    @Test
    void aKeyThatIsTakenBackOpensNothingFromTheNextRequestOn() {
        var given = machine.key(Scope.READ);
        assertThat(machine.get(DOOR, given.secret()).statusCode()).isEqualTo(200);
        revoking.revoke(given.key().id(), "officer:test");
        problem(machine.get(DOOR, given.secret()), 401, "key-revoked");
    }

    @Test
    void aKeyThatHasExpiredOpensNothing() {
        var given = machine.key(Scope.READ);
        database.sql("update access.api_key set made_at = now() - interval '2 days', expires_at = now() where id = ?")
                .param(given.key().id().value())
                .update();
        problem(machine.get(DOOR, given.secret()), 401, "key-expired");
    }

    @Test
    void whatIsNoKeyIsRefusedAndNotTakenForNobodys() {
        problem(machine.get(DOOR, KeySecret.fresh()), 401, "key-unknown");
        problem(machine.get(DOOR, "Authorization", "Bearer nonsense"), 401, "key-unknown");
        problem(machine.get(DOOR, "Authorization", "Basic bm9ib2R5Og=="), 401, "key-unknown");
        assertThat(machine.get(DOOR + "?key=" + KeySecret.fresh().text()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theDayOfUseIsNoted() {
        var given = machine.key(Scope.READ);
        machine.get(DOOR, given.secret());
        assertThat(database.sql("select used_on = (now() at time zone 'UTC')::date from access.api_key where id = ?")
                        .param(given.key().id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoHasHadAllAnswersIsToldWhenThereAreMore() {
        String[] from = {"X-Forwarded-For", "203.0.113.7"};
        HttpResponse<String> answer = machine.get(DOOR, from);
        assertThat(answer.headers().firstValue("RateLimit-Policy"))
                .contains("\"minute\";q=120;w=60, \"day\";q=3000;w=86400");
        assertThat(answer.headers().firstValue("RateLimit").orElseThrow()).matches("\"minute\";r=\\d+;t=\\d+, .*");
        int asked = 1;
        while (answer.statusCode() == 200 && asked < 300) {
            answer = machine.get(DOOR, from);
            asked++;
        }
        problem(answer, 429, "budget-spent");
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 61);
        assertThat(machine.get(DOOR, "X-Forwarded-For", "203.0.114.7").statusCode())
                .as("another network")
                .isEqualTo(200);
        assertThat(machine.get(DOOR, machine.key(Scope.READ).secret()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsToldAsAProblemThatExplainsItself() {
        problem(machine.get("/api/v1/nothing"), 404, "not-found");
        HttpResponse<String> page = machine.get("/problems/budget-spent", "Accept-Language", "uk");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Усі відповіді на цей час уже надано");
        assertThat(machine.get("/problems/none").statusCode()).isEqualTo(404);
    }

    private void problem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"" + machine.base() + "/problems/" + slug + "\"");
    }
}
