package org.whereabouts.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry;
import org.whereabouts.enquiries.closing.Closure;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.found.AskingWhatMayBeTold;
import org.whereabouts.enquiries.found.AskingWhatMayBeTold.Answer;
import org.whereabouts.enquiries.found.AskingWhatMayBeTold.Cleared;
import org.whereabouts.enquiries.found.AskingWhatMayBeTold.Nothing;
import org.whereabouts.enquiries.found.Clearance;
import org.whereabouts.enquiries.found.Consents.Identity;
import org.whereabouts.enquiries.found.TakingUpAWish;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.MatchingEnquiries;
import org.whereabouts.enquiries.telling.ReadingATelling;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.TellingWhatOneKnows;
import org.whereabouts.enquiries.telling.Wish;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.News;
import org.whereabouts.notices.OwingANotice;
import org.whereabouts.notices.TellingOfAMatch;
import org.whereabouts.notices.WithNotices;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.notices.calling.PreparingACall;
import org.whereabouts.notices.calling.RecordingACall;
import org.whereabouts.registry.Person;
import org.whereabouts.sealing.Keys;

/// Somebody who is looked for says what they want, and whoever looks for them is told that much and no
/// more.
@WithNotices
class A05_ThePersonFoundTest {

    private static final String OFFICER = "officer:7";
    private static final String FOUND = "id,name,date of birth,status\nP-1,VYHADANENKO Oleksii,1999-03-02,captured\n";
    private static final String PHONE = "+380 44 222 22 22";

    private final FreshRegister register;

    @Autowired
    Bureau bureau;

    @Autowired
    OpeningAnEnquiry opening;

    @Autowired
    MatchingEnquiries matching;

    @Autowired
    KeepingADraft drafts;

    @Autowired
    TellingWhatOneKnows telling;

    @Autowired
    ReadingATelling reading;

    @Autowired
    TakingUpAWish wishes;

    @Autowired
    AskingWhatMayBeTold asking;

    @Autowired
    TellingOfAMatch families;

    @Autowired
    CallTasks calls;

    @Autowired
    PreparingACall preparing;

    @Autowired
    RecordingACall recording;

    @Autowired
    ClosingAnEnquiry closing;

    @Autowired
    Keys keys;

    A05_ThePersonFoundTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @BeforeEach
    void open() {
        bureau.open();
        register.taken("list.csv", FOUND);
    }

    @Test
    void whoSaidNothingIsToldOfByWhatTheRegisterHolds() {
        Candidate match = match(asks());
        Clearance clearance = cleared(match);
        assertThat(clearance).isInstanceOf(Clearance.Unasked.class);
        assertThat(families.tell(clearance, News.Plain.THERE_IS_NEWS, OFFICER)).isInstanceOf(OwingANotice.Owed.class);
        assertThat(families.tell(clearance, News.Plain.THERE_IS_NEWS, OFFICER))
                .isEqualTo(new OwingANotice.OwedBefore());
    }

    @Test
    void aWishAloneNeitherStopsNorAllowsAnything() {
        Candidate match = match(asks());
        Telling said = says(Wish.SILENT);
        assertThat(said.own()).isTrue();
        assertThat(reading.read(said.id(), OFFICER, false).orElseThrow().wish()).contains(Wish.SILENT);
        assertThat(cleared(match)).isInstanceOf(Clearance.Unasked.class);
    }

    @Test
    void whoWantsNobodyToldIsToldOfToNobody() {
        Enquiry.Id family = asks();
        Candidate match = match(family);
        Clearance before = cleared(match);
        families.tell(before, News.Plain.THERE_IS_NEWS, OFFICER);
        CallTask task = task(family);

        takenUp(says(Wish.SILENT), Wish.SILENT, null);

        assertThat(bureau.delivery(family)).isInstanceOf(Delivery.Withdrawn.class);
        assertThat(calls.find(task.id()).orElseThrow().state()).isEqualTo(CallTask.State.WITHDRAWN);
        assertThat(asked(match)).isEqualTo(new Nothing());
        assertThat(families.tell(before, News.Plain.THERE_IS_NEWS, OFFICER)).isEqualTo(new OwingANotice.AskAgain());
        assertThat(bureau.owes(family, News.Plain.THERE_IS_NEWS, new org.whereabouts.notices.Notice.About(match.id())))
                .isEqualTo(new OwingANotice.NotWanted());
        Enquiry.Id later = asks();
        assertThat(asked(match(later))).isEqualTo(new Nothing());
    }

    @Test
    void whoChangesTheirMindIsHeard() {
        Enquiry.Id family = asks();
        Candidate match = match(family);
        Telling said = says(Wish.SILENT);
        takenUp(said, Wish.SILENT, null);
        takenUp(said, Wish.ALIVE, null);
        Clearance alive = cleared(match);
        assertThat(alive).isInstanceOf(Clearance.Alive.class);
        assertThat(families.tell(alive, News.Plain.THERE_IS_NEWS, OFFICER)).isInstanceOf(OwingANotice.Owed.class);
        takenUp(says(Wish.NOT_MISSING), Wish.NOT_MISSING, null);
        assertThat(asked(match)).isEqualTo(new Nothing());
    }

    @Test
    void howToReachThemIsSaidToTheFamilyByAVoiceOnly() {
        Enquiry.Id family = asks();
        Candidate match = match(family);
        takenUp(says(Wish.CONTACT), Wish.CONTACT, PHONE);
        var contact = (Clearance.Contact) cleared(match);
        assertThat(contact.toString()).doesNotContain("222");
        assertThat(families.passOn(contact, OFFICER)).isInstanceOf(OwingANotice.Owed.class);
        CallTask task = task(family);
        var prepared = (PreparingACall.Prepared) preparing.prepare(task.id(), OFFICER);
        assertThat(prepared.contact()).contains(PHONE);
        assertThat(bureau.database()
                        .sql("select count(*) from notices.call_task where encode(news, 'escape') like '%44 222 22%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void thatTheyDeclineContactNeedsTheirWordAndACall() {
        Enquiry.Id family = asks();
        Candidate match = match(family);
        takenUp(says(Wish.NO_CONTACT), Wish.NO_CONTACT, null);
        var declines = (Clearance.Declines) cleared(match);
        var closure = new Closure.DeclinesContact(declines);
        assertThat(closing.close(family, closure, OFFICER)).isEqualTo(new ClosingAnEnquiry.NotTold());
        assertThat(closing.close(asks(), closure, OFFICER)).isEqualTo(new ClosingAnEnquiry.NotCleared());
        families.tell(declines, News.Plain.THERE_IS_NEWS, OFFICER);
        recording.record(task(family).id(), OFFICER, CallTask.Result.TOLD, "");
        assertThat(closing.close(family, closure, OFFICER)).isInstanceOf(ClosingAnEnquiry.Done.class);
    }

    @Test
    void onlyWhatSomebodyToldOfThemselvesIsTakenUp() {
        Telling aboutAnother = told(Map.of("about", "someone", "told", "I saw him"));
        assertThat(takeUp(aboutAnother, Wish.ALIVE, null)).isEqualTo(new TakingUpAWish.NotThem());
        Telling own = says(Wish.CONTACT);
        assertThat(takeUp(own, Wish.CONTACT, " ")).isEqualTo(new TakingUpAWish.NoContact());
        assertThat(takeUp(own, Wish.CONTACT, "x".repeat(301))).isEqualTo(new TakingUpAWish.NoContact());
        keys.lock("test");
        assertThat(takeUp(own, Wish.ALIVE, null)).isEqualTo(new TakingUpAWish.Locked());
    }

    private Enquiry.Id asks() {
        var particulars = Particulars.of(
                List.of(WrittenName.of("Вигаданенко Олексій")),
                PartialDate.parse("1999").orElseThrow(),
                Sex.UNKNOWN);
        var sought = new Sought(
                particulars, new Sought.Looks(null, null, null, 0), new Sought.LastContact(null, null, null), null);
        var id = new Enquiry.Id(UUID.randomUUID());
        opening.open(new OpeningAnEnquiry.Order(
                id,
                register.operation(),
                Locale.ENGLISH,
                sought,
                Bureau.byEmail("hanna@example.org", "en"),
                WordCode.fresh()));
        bureau.database()
                .sql("delete from notices.notice where enquiry = ?")
                .param(id.value())
                .update();
        return id;
    }

    private Candidate match(Enquiry.Id enquiry) {
        while (matching.follow()) {
            // There may be more.
        }
        return matching.candidates().stream()
                .filter(one -> one.enquiry().equals(enquiry.value()))
                .findFirst()
                .orElseThrow();
    }

    private Telling says(Wish wish) {
        return told(Map.of("about", wish.answer(), "told", "It is me"));
    }

    private Telling told(Map<String, String> answers) {
        var draft = drafts.begin("telling", register.operation());
        telling.tell(draft, answers, Map.of());
        return reading.read(new Telling.Id(draft.subject()), "test", true)
                .orElseThrow()
                .telling();
    }

    private void takenUp(Telling said, Wish wish, @Nullable String contact) {
        assertThat(takeUp(said, wish, contact)).isInstanceOf(TakingUpAWish.TakenUp.class);
    }

    private TakingUpAWish.Outcome takeUp(Telling said, Wish wish, @Nullable String contact) {
        Person.Id person = register.reportOf("VYHADANENKO Oleksii").person();
        return wishes.takeUp(new TakingUpAWish.Order(
                said.id(), person, wish, contact, Identity.QUESTIONS_ANSWERED, "the name of the dog", OFFICER));
    }

    private Answer asked(Candidate match) {
        return asking.ask(match, OFFICER);
    }

    private Clearance cleared(Candidate match) {
        return ((Cleared) asked(match)).clearance();
    }

    private CallTask task(Enquiry.Id enquiry) {
        return calls.of(bureau.notices().of(enquiry).getFirst().id()).orElseThrow();
    }
}
