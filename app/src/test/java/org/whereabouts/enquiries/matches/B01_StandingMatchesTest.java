package org.whereabouts.enquiries.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.enquiries.AddingToAnEnquiry;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries.About;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry.Opened;
import org.whereabouts.enquiries.OpeningAnEnquiry.Order;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WithdrawingAnEnquiry;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry;
import org.whereabouts.enquiries.closing.Closure;
import org.whereabouts.enquiries.closing.ReopeningAnEnquiry;
import org.whereabouts.enquiries.store.AnotherProgram;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.PeopleInMemory;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.TestKey;

/// A family's enquiry and the register, whichever comes first. All people here are invented.
@WithRegisters
@Import(TestKey.class)
class B01_StandingMatchesTest {

    private static final String HEADINGS = "id,name,date of birth,status,distinguishing marks,clothing,place\n";
    private static final String FOUND = HEADINGS + "P-1,VYHADANENKO Oleksii,1999-03-02,captured,,,\n";

    private final FreshRegister register;

    @Autowired
    TestKey key;

    @Autowired
    Keys keys;

    @Autowired
    OpeningAnEnquiry opening;

    @Autowired
    AddingToAnEnquiry adding;

    @Autowired
    WithdrawingAnEnquiry withdrawing;

    @Autowired
    MatchingEnquiries matching;

    @Autowired
    ClosingAnEnquiry closing;

    @Autowired
    ReopeningAnEnquiry reopening;

    @Autowired
    FindingCompetingEnquiries competing;

    @Autowired
    PeopleInMemory.Making making;

    @Autowired
    MatchingEnquiries.Register asked;

    @Autowired
    Desk desk;

    @Autowired
    OpenEnquiries.Turn turn;

    @Autowired
    DataSource source;

    @Autowired
    JudgingACandidate judging;

    @Autowired
    JdbcClient database;

    B01_StandingMatchesTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @BeforeEach
    void unlock() {
        key.unlock();
    }

    @AfterEach
    void lock() {
        keys.lock("test");
        matching.follow();
    }

    @Test
    void whoIsInTheRegisterIsProposedWhenTheFamilyAsks() {
        register.taken("list.csv", FOUND);

        var enquiry = asks("Вигаданенко Олексій", "1999", null);

        assertThat(proposedFor(enquiry)).containsExactly(only("VYHADANENKO Oleksii"));
    }

    @Test
    void whoComesLaterIsProposedThen() {
        var enquiry = asks("Вигаданенко Олексій", "1999", null);
        assertThat(proposedFor(enquiry)).isEmpty();

        register.taken("list.csv", FOUND);

        assertThat(proposedFor(enquiry)).containsExactly(only("VYHADANENKO Oleksii"));
    }

    @Test
    void whatComesWhileTheServiceIsLockedWaitsForIt() {
        matching.follow();
        keys.lock("test");
        var enquiry = asks("Вигаданенко Олексій", "1999", null);
        register.taken("list.csv", FOUND);
        assertThat(matching.follow()).isFalse();
        assertThat(matching.candidates()).isEmpty();

        key.unlock();

        assertThat(proposedFor(enquiry)).containsExactly(only("VYHADANENKO Oleksii"));
    }

    @Test
    void candidatesOutliveALock() {
        register.taken("list.csv", FOUND);
        var enquiry = asks("Вигаданенко Олексій", "1999", null);
        assertThat(proposedFor(enquiry)).hasSize(1);
        keys.lock("test");
        matching.follow();
        assertThat(matching.candidates()).isEmpty();

        key.unlock();

        assertThat(proposedFor(enquiry)).hasSize(1);
    }

    @Test
    void whoIsOpenedAgainIsComparedAgainAndWhatWasRejectedIsRemembered() {
        register.taken("list.csv", FOUND + "P-2,VYHADANENKO Oleksij,1999-03,captured,,,\n");
        var enquiry = asks("Вигаданенко Олексій", "1999", null);
        var both = proposedFor(enquiry);
        assertThat(both).hasSize(2);
        var rejected = matching.candidates().stream()
                .filter(one -> one.enquiry().equals(enquiry.value()))
                .findFirst()
                .orElseThrow();
        judging.reject(rejected, "officer:1", "somebody.else");
        closing.close(enquiry, new Closure.Referred(), "officer:1");
        assertThat(proposedFor(enquiry)).isEmpty();
        reopening.reopen(enquiry, "officer:1", "not.so");
        assertThat(proposedFor(enquiry))
                .hasSize(1)
                .doesNotContain(rejected.seen().person());
        keys.lock("test");
        matching.follow();
        key.unlock();
        assertThat(proposedFor(enquiry))
                .hasSize(1)
                .doesNotContain(rejected.seen().person());
    }

    @Test
    void whoLooksForTheSamePersonIsKnownToOfficers() {
        var mother = asks("Вигаданенко Олексій", "1999", null);
        var wife = asks("Vyhadanenko Oleksii", "1999-03", null);
        asks("Прикладна Олена", "1950", null);
        follow();
        assertThat(competing.find(mother, "officer:1"))
                .isInstanceOfSatisfying(
                        FindingCompetingEnquiries.Found.class,
                        found -> assertThat(found.competing())
                                .extracting(FindingCompetingEnquiries.Competing::enquiry)
                                .containsExactly(wife));
        withdrawing.withdraw(wife);
        follow();
        assertThat(competing.find(mother, "officer:1")).isEqualTo(new FindingCompetingEnquiries.Found(List.of()));
        keys.lock("test");
        follow();
        assertThat(competing.find(mother, "officer:1")).isEqualTo(new FindingCompetingEnquiries.NotInMemory());
    }

    @Test
    void ofSeveralProgramsOneMatchesAndAnotherTakesOverWhenItLeaves() {
        var enquiry = asks("Вигаданенко Олексій", "1999", null);
        var others = AnotherProgram.turn(source);
        var other = new MatchingEnquiries(keys, making, asked, desk, others);
        follow();
        register.taken("list.csv", FOUND);
        assertThat(other.follow()).isFalse();
        assertThat(other.standing()).isZero();
        assertThat(proposedFor(enquiry)).hasSize(1);
        turn.over();
        while (other.follow()) {
            // There may be more.
        }
        assertThat(matching.follow()).isFalse();
        assertThat(matching.standing()).isZero();
        assertThat(other.standing()).isPositive();
        var one = other.candidates().stream()
                .filter(candidate -> candidate.enquiry().equals(enquiry.value()))
                .findFirst()
                .orElseThrow();
        judging.reject(one, "officer:1", "somebody.else");
        other.follow();
        assertThat(other.candidates())
                .filteredOn(candidate -> candidate.id().equals(one.id()))
                .allSatisfy(candidate -> assertThat(candidate.judgement()).isInstanceOf(Judgement.Rejected.class));
        others.over();
    }

    @Test
    void somebodyElseIsNotProposed() {
        register.taken("list.csv", HEADINGS + "P-1,PRYKLADNA Olena,1950-01-02,captured,,,\n");

        assertThat(proposedFor(asks("Вигаданенко Олексій", "1999", null))).isEmpty();
    }

    @Test
    void whoHasNoNameIsProposedForMarksThatFit() {
        register.taken("list.csv", HEADINGS + "M-1,,,killed,tattoo of an anchor on the left forearm,blue jacket,\n");

        var before = asks("Вигаданенко Олексій", "1999", "tattoo anchor on his left forearm");
        assertThat(proposedFor(before)).hasSize(1);

        register.taken("later.csv", HEADINGS + """
                M-1,,,killed,tattoo of an anchor on the left forearm,blue jacket,
                M-2,,,killed,anchor tattoo on left forearm and a scar,grey coat,
                """);
        assertThat(proposedFor(before)).hasSize(2);
    }

    @Test
    void whoWasRejectedComesBackOnlyWithSomethingNew() {
        register.taken("list.csv", FOUND);
        var enquiry = asks("Вигаданенко Олексій", "1999", null);
        follow();
        var candidate = candidatesFor(enquiry).getFirst();

        judging.reject(candidate, "officer:1", "other-birth");
        assertThat(proposedFor(enquiry)).isEmpty();

        adding.add(enquiry, 1, About.SOUGHT, "He has a scar.");
        assertThat(proposedFor(enquiry)).hasSize(1);
    }

    @Test
    void aCandidateIsJudgedOnce() {
        register.taken("list.csv", FOUND);
        var enquiry = asks("Вигаданенко Олексій", "1999", null);
        follow();
        var candidate = candidatesFor(enquiry).getFirst();

        assertThat(judging.validate(candidate, "officer:1", "same-birth-and-place"))
                .isInstanceOf(JudgingACandidate.Judged.Noted.class);
        assertThat(judging.reject(candidate, "officer:2", "other-birth"))
                .isInstanceOf(JudgingACandidate.Judged.AlreadyJudged.class);
        assertThat(proposedFor(enquiry)).isEmpty();
    }

    @Test
    void nobodyIsSoughtAnyMoreWhenTheEnquiryIsWithdrawn() {
        register.taken("list.csv", FOUND);
        var enquiry = asks("Вигаданенко Олексій", "1999", null);
        assertThat(proposedFor(enquiry)).hasSize(1);
        int standing = matching.standing();

        withdrawing.withdraw(enquiry);

        assertThat(proposedFor(enquiry)).isEmpty();
        assertThat(matching.standing()).isEqualTo(standing - 1);
        assertThat(state(enquiry)).isEqualTo("dropped");
    }

    @Test
    void whomACandidatePointsToIsNotReadable() {
        register.taken("list.csv", FOUND);
        var enquiry = asks("Вигаданенко Олексій", "1999", null);
        assertThat(proposedFor(enquiry)).hasSize(1);

        byte[] seen = database.sql("select seen from enquiries.candidate where enquiry = ?")
                .param(enquiry.value())
                .query(byte[].class)
                .single();

        assertThat(contains(seen, only("VYHADANENKO Oleksii"))).isFalse();
    }

    private Enquiry.Id asks(String name, String born, @Nullable String marks) {
        var sought = new Sought(
                Particulars.of(
                        List.of(WrittenName.of(name)), PartialDate.parse(born).orElse(null), Sex.UNKNOWN),
                new Sought.Looks(marks, null, null, 0),
                new Sought.LastContact(null, null, null),
                null);
        var enquirer = new Enquirer(null, Enquirer.Kinship.PARENT, Enquirer.Way.MYSELF, null, null, "uk", null);
        var id = Enquiry.Id.fresh();
        var order =
                new Order(id, register.operation(), Locale.forLanguageTag("uk"), sought, enquirer, WordCode.fresh());
        assertThat(opening.open(order)).isInstanceOf(Opened.class);
        return id;
    }

    private void follow() {
        int rounds = 0;
        while (matching.follow()) {
            assertThat(rounds++).isLessThan(1_000);
        }
    }

    private List<Candidate> candidatesFor(Enquiry.Id enquiry) {
        return matching.candidates().stream()
                .filter(one -> one.enquiry().equals(enquiry.value()))
                .filter(Candidate::waits)
                .toList();
    }

    private List<Person.Id> proposedFor(Enquiry.Id enquiry) {
        follow();
        return candidatesFor(enquiry).stream().map(one -> one.seen().person()).toList();
    }

    private Person.Id only(String name) {
        return register.reportOf(name).person();
    }

    private String state(Enquiry.Id enquiry) {
        return database.sql("select state from enquiries.candidate where enquiry = ?")
                .param(enquiry.value())
                .query(String.class)
                .single();
    }

    private static boolean contains(byte[] sealed, Person.Id person) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(person.number()).array();
        for (int at = 0; at + number.length <= sealed.length; at++) {
            if (Arrays.equals(number, 0, number.length, sealed, at, at + number.length)) {
                return true;
            }
        }
        return false;
    }
}
