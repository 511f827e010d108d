package org.whereabouts.exchange.pfif.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.exchange.pfif.telling.Received.Head;
import org.whereabouts.exchange.pfif.telling.Received.Heads;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// What every collection of partners' records promises.
public abstract class ReceivedContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Operation.Id ELSEWHERE = new Operation.Id("contract-elsewhere");
    private static final String ONE = "bureau.example/person.1";
    private static final String TWO = "bureau.example/person.2";

    /// A collection that holds nothing of the operation.
    protected abstract Received received();

    /// That operation.
    protected abstract Operation.Id operation();

    @Test
    void keepsWhatIsSaidAndLeavesUnsaidWhatIsNot() {
        Received received = received();
        var whole = new Head(
                operation(),
                ONE,
                true,
                new Person.Id(17),
                NOON,
                "believed_alive",
                "false",
                "Invented bureau",
                "https://bureau.example/1",
                NOON.plusSeconds(1));
        Head bare = head(TWO, null);
        received.put(operation(), List.of(whole, bare));
        assertThat(received.find(operation(), ONE)).contains(whole);
        assertThat(received.find(operation(), TWO)).contains(bare);
        assertThat(received.all(operation(), List.of(ONE, TWO, "bureau.example/person.3")))
                .isEqualTo(new Heads(Map.of(TWO, bare), Map.of(ONE, whole)));
        assertThat(received.find(ELSEWHERE, ONE)).isEmpty();
    }

    @Test
    void aPersonAndANoteMayHaveTheSameNumber() {
        Received received = received();
        Head person = head(ONE, null);
        var note = new Head(operation(), ONE, true, new Person.Id(18), null, null, null, null, null, null);
        received.put(operation(), List.of(note, person));
        assertThat(received.find(operation(), ONE)).as("the person comes first").contains(person);
        assertThat(received.all(operation(), List.of(ONE)))
                .isEqualTo(new Heads(Map.of(ONE, person), Map.of(ONE, note)));
    }

    @Test
    void whatIsSentAgainStandsInItsPlace() {
        Received received = received();
        received.put(operation(), List.of(head(ONE, null)));
        received.put(operation(), List.of(head(ONE, NOON)));
        assertThat(received.find(operation(), ONE)).contains(head(ONE, NOON));
    }

    @Test
    void whoseTimeIsOverIsToldUntilThatIsNoted() {
        Received received = received();
        received.put(operation(), List.of(head(ONE, NOON), head(TWO, NOON.plusSeconds(1))));
        assertThat(ours(received.over(NOON.minusSeconds(1)))).isEmpty();
        assertThat(ours(received.over(NOON))).containsExactly(head(ONE, NOON));
        received.end(operation(), ONE);
        assertThat(ours(received.over(NOON.plusSeconds(1)))).containsExactly(head(TWO, NOON.plusSeconds(1)));
    }

    private List<Head> ours(List<Head> heads) {
        return heads.stream()
                .filter(head -> head.operation().equals(operation()))
                .toList();
    }

    private Head head(String id, @Nullable Instant expires) {
        return new Head(operation(), id, false, new Person.Id(17), null, null, null, null, null, expires);
    }
}
