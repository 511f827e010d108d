package org.whereabouts.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.audit.Audit;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.policy.Refusal;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Visibility;

@WithPages
class PublishingEntriesTest {

    private static final Decision DECISION = new Decision("test", "asked by a test");

    @Autowired
    PublishingEntries publishing;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    InventedRegister register;

    @Autowired
    Visibility visibility;

    @Autowired
    Audit audit;

    /// An address that no other test of the shared register uses.
    private static final Person.Id NOBODY = new Person.Id(987_654_321);

    @Test
    void publishesWhatThePolicyAdmitsAndCountsTheRestByReason() {
        var asked = new ArrayList<>(register.people().values());
        asked.add(NOBODY);
        var outcome = publishing.publish(asked, DECISION);
        assertThat(outcome.refused()).isEqualTo(Map.of(Refusal.MINOR, 1, Refusal.NO_SUCH_ENTRY, 1));
        assertThat(outcome.published()).isEqualTo(asked.size() - 2);
        assertThat(visibility.published(asked)).hasSize(outcome.published());
        assertThat(audit.verify()).isInstanceOf(Audit.Verification.Intact.class);
    }

    @Test
    void noOfficerAlonePublishesAPrisonerWhoLivesOrADeath() {
        List<Person.Id> two = register.people().entrySet().stream()
                .filter(one ->
                        one.getKey().startsWith("Коваленко") || one.getKey().startsWith("Соколов"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(publishing.publish(two, new Decision("officer:one", "alone")).refused())
                .isEqualTo(Map.of(Refusal.TAKES_TWO, 2));
        assertThat(publishing
                        .publish(two, new Decision("officer:one", "alone", "officer:one"))
                        .refused())
                .isEqualTo(Map.of(Refusal.TAKES_TWO, 2));
        assertThat(publishing
                        .publish(two, new Decision("officer:one", "together", "officer:two"))
                        .published())
                .isEqualTo(2);
        publishing.publish(two, DECISION);
    }

    @Test
    void saysWhyNothingIsTakenBackOfWhatWasNeverPublished() {
        assertThat(retracting.retract(NOBODY, DECISION)).contains(Refusal.NOT_PUBLISHED);
    }

    @Test
    void writesIntoTheAuditWhatWasDone() {
        long before = entries();
        publishing.publish(List.of(), DECISION);
        assertThat(entries()).isEqualTo(before + 1);
    }

    private long entries() {
        return ((Audit.Verification.Intact) audit.verify()).entries();
    }
}
