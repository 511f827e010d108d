package org.whereabouts.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.JudgingACandidate;
import org.whereabouts.enquiries.matches.MatchingEnquiries;
import org.whereabouts.matching.Particulars;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.PublishingEntries.Outcome;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.policy.Refusal;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Status;
import org.whereabouts.sealing.TestKey;

/// Of a death the family who asked hears first, and everybody else later: through the whole program, from the enquiry
/// to the public page. All people here are invented.
@WithFamilies
class FamilyFirstTest {

    private static final Decision RULE = new Decision("rule:test", "invented");
    private static final Map<Refusal, Integer> WAITS = Map.of(Refusal.FAMILY_FIRST, 1);

    @Autowired
    TestKey key;

    @Autowired
    Families families;

    @Autowired
    InventedWords words;

    @Autowired
    MatchingEnquiries matching;

    @Autowired
    JudgingACandidate judging;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    ShowingEntries showing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final Person.Id dead = InventedWords.somebody();
    private final String name = "Вигаданий Осокір " + dead;

    @BeforeEach
    void unlock() {
        key.unlock();
        words.says(words.bureau(), dead, name, Status.KILLED, "2022-03-07");
    }

    @Test
    void aDeathIsNotPublishedWhileAFamilyWaitsToHearOfIt() {
        Enquiry.Id family = families.ask(particulars());
        Candidate candidate = found(family);

        assertThat(publish(RULE).refused()).isEqualTo(WAITS);
        assertThat(showing.show(dead)).isInstanceOf(ShowingEntries.Nothing.class);

        transaction.executeWithoutResult(_ -> judging.validate(candidate, "officer:one", "evidence"));
        assertThat(publish(RULE).refused()).as("found, and not yet told").isEqualTo(WAITS);
    }

    @Test
    void whoIsSomebodyElseKeepsNothingBack() {
        found(families.ask(particulars()));
        // Families of other tests ask for somebody of the same name.
        matching.candidates().stream()
                .filter(one -> one.seen().person().equals(dead))
                .forEach(one -> transaction.executeWithoutResult(_ -> judging.reject(one, "officer:one", "evidence")));
        assertThat(publish(RULE).published()).isEqualTo(1);
        assertThat(showing.show(dead)).isInstanceOf(ShowingEntries.Card.class);
    }

    @Test
    void twoOfficersMayDecideOtherwiseAndOneMayNot() {
        found(families.ask(particulars()));
        assertThat(publish(new Decision("officer:one", "invented")).refused()).isEqualTo(Map.of(Refusal.TAKES_TWO, 1));
        assertThat(publish(new Decision("officer:one", "the family is nowhere to be found", "officer:two"))
                        .published())
                .isEqualTo(1);
    }

    @Test
    void whileTheServiceIsLockedNobodyKnowsAndADeathWaits() {
        families.ask(particulars());
        key.lock();
        matching.follow();
        assertThat(publish(RULE).refused()).isEqualTo(WAITS);
        key.unlock();
    }

    @Test
    void whoIsMissingIsPublishedAllTheSame() {
        Person.Id missing = InventedWords.somebody();
        words.says(words.relatives(), missing, "Вигаданий Берест " + missing, Status.MISSING, "2022-03-07");
        key.lock();
        matching.follow();
        assertThat(publishing.publish(List.of(missing), RULE).published()).isEqualTo(1);
        key.unlock();
    }

    private Outcome publish(Decision decision) {
        return publishing.publish(List.of(dead), decision);
    }

    private Particulars particulars() {
        return words.now(dead).reports().getFirst().statement().particulars();
    }

    private Candidate found(Enquiry.Id family) {
        var news = List.<Candidate>of();
        for (int turns = 0; news.isEmpty() && turns < 500; turns++) {
            matching.follow();
            news = matching.candidates().stream()
                    .filter(one -> one.enquiry().equals(family.value()))
                    .filter(one -> one.seen().person().equals(dead))
                    .toList();
        }
        assertThat(news).hasSize(1);
        return news.getFirst();
    }
}
