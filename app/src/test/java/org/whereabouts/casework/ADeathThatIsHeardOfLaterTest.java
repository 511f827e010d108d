package org.whereabouts.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.publication.AskingWhatIsPublic;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.identity.EntriesJoined;
import org.whereabouts.registry.identity.EntriesParted;
import org.whereabouts.registry.identity.Identities;

/// Somebody is public as missing, or as a prisoner, and then it becomes known that they are dead. No family has asked,
/// so that no embargo keeps the death back. All people here are invented, and die in a register of their own: the
/// shared
/// one is counted by others.
@WithPages
@DirtiesContext
@TestPropertySource(properties = "whereabouts.contact=+380 44 000 00 01")
class ADeathThatIsHeardOfLaterTest {

    private static final Decision RULE = new Decision("rule:test", "invented");
    private static final Decision TWO = new Decision("officer:one", "invented", "officer:two");

    @Autowired
    Reports reports;

    @Autowired
    People people;

    @Autowired
    Sources sources;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Identities identities;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    PublishedEntries entries;

    @Autowired
    ShowingEntries showing;

    @Autowired
    AskingWhatIsPublic asking;

    private final Person.Id one = InventedWords.somebody();
    private final Person.Id other = InventedWords.somebody();

    @AfterEach
    void leaveTheRegisterAsItWas() {
        List.of(one, other).forEach(person -> retracting.retract(person, RULE));
    }

    @Test
    void aJoinDoesNotMakeADeathPublicUntilTwoDecideSo() {
        says(one, Status.KILLED);
        says(other, Status.MISSING);
        publish(other, RULE);
        assertThat(showing.show(other)).isInstanceOf(ShowingEntries.Card.class);

        join();

        assertNobodyReadsOfIt();
        assertThat(asking.of(people.find(one).orElseThrow()).isWithheld())
                .as("the desk sees what waits for a decision")
                .isTrue();

        publish(one, TWO);
        assertThat(showing.show(one)).isInstanceOf(ShowingEntries.Card.class);
        assertThat(showing.show(other)).isEqualTo(new ShowingEntries.Moved(one));
    }

    @Test
    void norDoesItWhereTheEntryThatStaysWasPublicItself() {
        says(one, Status.MISSING);
        says(other, Status.KILLED);
        publish(one, RULE);
        join();
        assertNobodyReadsOfIt();
    }

    @Test
    void aPrisonerWhomTwoPublishedIsNotShownAsDeadBecauseOfThat() {
        says(one, Status.CAPTURED);
        publish(one, TWO);
        assertThat(showing.show(one)).isInstanceOf(ShowingEntries.Card.class);
        says(other, Status.KILLED);
        join();
        assertNobodyReadsOfIt();
    }

    @Test
    void aJoinThatTellsNothingGraveKeepsTheEntryPublic() {
        says(one, Status.MISSING);
        says(other, Status.MISSING);
        publish(other, RULE);
        join();
        assertThat(showing.show(one)).isInstanceOf(ShowingEntries.Card.class);
    }

    @Test
    void whatWasPublicAsADeathStaysSoInAJoin() {
        says(one, Status.MISSING);
        says(other, Status.KILLED);
        publish(other, TWO);
        join();
        assertThat(showing.show(one)).isInstanceOf(ShowingEntries.Card.class);
    }

    @Test
    void whenTheyArePartedNothingIsLeftOfIt() {
        says(one, Status.KILLED);
        says(other, Status.MISSING);
        publish(other, RULE);
        join();
        transaction.executeWithoutResult(_ -> {
            assertThat(identities.undo(one, other)).isTrue();
            events.publishEvent(new EntriesParted(one, other, "officer:one"));
        });
        assertThat(showing.show(one)).isNotInstanceOf(ShowingEntries.Card.class);
        assertThat(showing.show(other)).isInstanceOf(ShowingEntries.Card.class);
    }

    private void assertNobodyReadsOfIt() {
        assertThat(showing.show(one)).isInstanceOf(ShowingEntries.Nothing.class);
        assertThat(showing.show(other)).isInstanceOf(ShowingEntries.Nothing.class);
        assertThat(showing.cards(List.of(one, other))).isEmpty();
    }

    private void says(Person.Id of, Status status) {
        var words = new InventedWords(reports, people, sources, transaction);
        words.says(words.bureau(), of, "Вигаданий Каштан " + one, status, "2022-03-07");
    }

    private void publish(Person.Id person, Decision decision) {
        assertThat(publishing.publish(List.of(person), decision).published()).isEqualTo(1);
    }

    private void join() {
        transaction.executeWithoutResult(_ -> {
            assertThat(identities.join(one, other, "officer:one", "invented")).isTrue();
            events.publishEvent(new EntriesJoined(one, other));
        });
    }
}
