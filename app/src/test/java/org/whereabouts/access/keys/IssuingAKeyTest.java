package org.whereabouts.access.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.WithRegisters;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.access.keys.IssuingAKey.Incomplete;
import org.whereabouts.access.keys.IssuingAKey.Issued;
import org.whereabouts.access.keys.IssuingAKey.TakesTwo;
import org.whereabouts.access.keys.IssuingAKey.Wanted;

@WithRegisters
@Transactional
@Import(Staff.class)
class IssuingAKeyTest {

    @Autowired
    IssuingAKey issuing;

    @Autowired
    RevokingAKey revoking;

    @Autowired
    ApiKeys keys;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    @Test
    void theSecretIsKeptNowhereButItsDigest() {
        var issued = (Issued) issuing.issue(wanted("", 90, Scope.SEARCH), administrator(), null);
        assertThat(issued.secret().text()).matches("wab_[A-Za-z0-9_-]{43}");
        assertThat(keys.find(issued.secret().digest())).contains(issued.key());
        String row = database.sql("select k::text from access.api_key k where id = ?")
                .param(issued.key().id().value())
                .query(String.class)
                .single();
        String entry = database.sql("select string_agg(e::text, ' ') from audit.entry e where subject = ?")
                .param(issued.key().actor())
                .query(String.class)
                .single();
        assertThat(row + entry + issued.secret()).doesNotContain(issued.secret().text());
        assertThat(entry).contains("key.issued");
    }

    @Test
    void whatIsMoreThanThePagesShowTakesTwo() {
        Officer.Id one = administrator();
        for (Scope scope : Scope.values()) {
            var outcome = issuing.issue(wanted("bureau.example", 9, scope), one, null);
            var withOneself = issuing.issue(wanted("bureau.example", 9, scope), one, one);
            Class<?> expected = scope == Scope.READ_FULL || scope == Scope.WRITE ? TakesTwo.class : Issued.class;
            assertThat(outcome).as(scope.name()).isInstanceOf(expected);
            assertThat(withOneself).as(scope.name()).isInstanceOf(expected);
            assertThat(issuing.issue(wanted("bureau.example", 9, scope), one, administrator()))
                    .isInstanceOf(Issued.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, READ, bureau.example",
        "367, READ, bureau.example",
        "9, WRITE, ''",
        "9, WRITE, Bureau",
        "9, WRITE, a/b"
    })
    void nothingIsGivenWhileSomethingIsMissing(int days, Scope scope, String domain) {
        assertThat(issuing.issue(wanted(domain, days, scope), administrator(), administrator()))
                .isInstanceOf(Incomplete.class);
    }

    @Test
    void aKeyThatWritesCoversTheRecordsOfItsDomainAndNoOthers() {
        var issued = (Issued) issuing.issue(wanted("bureau.example", 9, Scope.WRITE), administrator(), administrator());
        assertThat(issued.key().covers("bureau.example/17")).isTrue();
        assertThat(issued.key().covers("bureau.example/")).isFalse();
        assertThat(issued.key().covers("bureau.example.evil/17")).isFalse();
        assertThat(issued.key().covers("other.example/bureau.example/17")).isFalse();
    }

    @Test
    void takingBackIsInTheRecord() {
        var issued = (Issued) issuing.issue(wanted("", 9, Scope.READ), administrator(), null);
        assertThat(revoking.revoke(issued.key().id(), "officer:test")).isTrue();
        assertThat(revoking.revoke(issued.key().id(), "officer:test")).isFalse();
        assertThat(database.sql("select count(*) from audit.entry where deed = 'key.revoked' and subject = ?")
                        .param(issued.key().actor())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Officer.Id administrator() {
        return staff.hire(Role.ADMINISTRATOR).id();
    }

    private static Wanted wanted(String domain, int days, Scope... scopes) {
        return new Wanted("Invented key", "Invented bureau", Set.of(scopes), domain, days);
    }
}
