package org.whereabouts.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.LookingAtAList;
import org.whereabouts.intake.column.Column;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sources.Arrival;
import org.whereabouts.sources.Bytes;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.Taken;
import org.whereabouts.sources.TakingADocumentIn;
import org.whereabouts.sources.Way;
import org.whereabouts.sources.lists.Fate.State;

/// A list that came in waits; what it would change is known before, and happens once.
@WithRegisters
class WaitingListsTest {

    private static final String FIRST = """
        name,born,status,shelf
        Nebuvalyi Ustym,1999,captured,3
        Vyhadana Odarka,1970,missing,4
        Kazkovyi Tykhin,1988,captured,5
        """;
    private static final String NEXT = """
        name,born,status,shelf
        Nebuvalyi Ustym,1999,released,3
        Vyhadana Odarka,1970,missing,4
        Kazkovyi Tykhin,1988,captured,5
        Mriinyi Zakhar,2001,captured,6
        """;
    private static final String ANOTHER = """
        name,born,status,shelf
        Inshyi Panas,1990,captured,1
        Inshyi Levko,1991,captured,2
        """;

    @Autowired
    TakingADocumentIn taking;

    @Autowired
    Documents documents;

    @Autowired
    Sources sources;

    @Autowired
    Lists lists;

    @Autowired
    LookingAtAWaitingList looking;

    @Autowired
    OrderingAnImport ordering;

    @Autowired
    ImportingWaitingLists importing;

    @Autowired
    TrustingAList trusting;

    @Autowired
    JdbcClient database;

    private final FreshRegister register;
    private Source bureau;

    WaitingListsTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @BeforeEach
    void aSource() {
        bureau = sources.named(register.operation(), "Invented bureau of lists", Reliability.B, null);
    }

    @Test
    void whatWouldChangeIsSeenAndNothingIsChanged() {
        Document first = arrives(FIRST);
        var seen = seen(first, terms(false));
        assertThat(seen.differences().tally()).isEqualTo(new Tally(3, 3, 0, 0, 0, 0));
        assertThat(seen.columns()).containsEntry("born", Column.BORN).containsEntry("status", Column.STATUS);
        assertThat(seen.columns().keySet()).startsWith("name");
        assertThat(seen.differences().unknown()).containsExactly("shelf");
        assertThat(reports()).isZero();
        assertThat(lists.waiting(1_000)).contains(first.id());
    }

    @Test
    void whatWasSeenIsWhatHappens() {
        imports(arrives(FIRST), terms(false));
        Document next = arrives(NEXT);
        Tally promised = seen(next, terms(false)).differences().tally();
        assertThat(promised).isEqualTo(new Tally(4, 1, 2, 1, 0, 0));
        imports(next, terms(false));
        assertThat(lists.find(next.id()).orElseThrow().tally()).isEqualTo(promised);
        assertThat(reports()).isEqualTo(5);
        assertThat(actorOfTheLastImport()).isEqualTo("test");
    }

    @Test
    void anImportThatIsKilledIsDoneOnceInTheEnd() {
        Document first = arrives(FIRST);
        imports(first, terms(false));
        Fate done = lists.find(first.id()).orElseThrow();
        lists.put(new Fate(first.id(), State.ORDERED, done.terms(), "test", Instant.EPOCH, null, null));
        importing.importAll();
        assertThat(lists.find(first.id()).orElseThrow().state()).isEqualTo(State.IMPORTED);
        assertThat(reports()).isEqualTo(3);
    }

    @Test
    void oneThatCannotBeImportedWaitsWithTheReason() {
        Document list = arrives("one,two,three\n1,2,3\n4,5,6\n");
        assertThat(looking.look(list, terms(false))).isInstanceOf(LookingAtAList.Refused.class);
        imports(list, terms(false));
        assertThat(lists.find(list.id()).orElseThrow().code()).isEqualTo("file.headings");
        assertThat(lists.waiting(1_000)).contains(list.id());
        assertThat(ordering.setAside(list, "wrong", "test")).isTrue();
        assertThat(lists.waiting(1_000)).doesNotContain(list.id());
        assertThat(ordering.order(list, terms(false), "test")).isFalse();
    }

    @Test
    void onlyAListThatIsTrustedIsImportedWithoutAnOfficer() {
        imports(arrives(FIRST), terms(false));
        Document next = arrives(NEXT);
        trusting.orderTrusted();
        assertThat(lists.find(next.id())).isEmpty();
        lists.remember(terms(true), Instant.now());
        trusting.orderTrusted();
        importing.importAll();
        Fate fate = lists.find(next.id()).orElseThrow();
        assertThat(fate.state()).isEqualTo(State.IMPORTED);
        assertThat(fate.actor()).isEqualTo("rule:trusted-list");
    }

    @Test
    void whatDoesNotPlainlyFollowWaitsHoweverTrusted() {
        imports(arrives(FIRST), terms(true));
        Document another = arrives(ANOTHER);
        Document shorter = arrives("name,born,status,shelf\nVyhadana Odarka,1970,missing,4\n");
        trusting.orderTrusted();
        assertThat(lists.find(another.id())).isEmpty();
        assertThat(lists.find(shorter.id())).isEmpty();
    }

    private Document arrives(String content) {
        var arrival = new Arrival(
                register.operation(),
                Bytes.of(content.getBytes(StandardCharsets.UTF_8)),
                "people.csv",
                "text/csv",
                Way.UPLOAD,
                "",
                Instant.EPOCH,
                bureau.id(),
                null,
                "test");
        return switch (taking.take(arrival)) {
            case Taken.New(var id) -> documents.find(id).orElseThrow();
            case Taken.AlreadyThere(var id) -> documents.find(id).orElseThrow();
            case Taken.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    private void imports(Document list, Terms terms) {
        assertThat(ordering.order(list, terms, "test")).isTrue();
        importing.importAll();
    }

    private Terms terms(boolean trusted) {
        return new Terms(bureau.id(), "", Grade.parse("B3").orElseThrow(), DateOrder.UNSAID, trusted);
    }

    private LookingAtAList.Seen seen(Document list, Terms terms) {
        return (LookingAtAList.Seen) looking.look(list, terms);
    }

    private long reports() {
        return database.sql("select count(*) from registry.report where source = ?")
                .param(bureau.id().number())
                .query(Long.class)
                .single();
    }

    private String actorOfTheLastImport() {
        return database.sql("select actor from audit.entry where deed = 'list.imported' order by number desc limit 1")
                .query(String.class)
                .single();
    }
}
