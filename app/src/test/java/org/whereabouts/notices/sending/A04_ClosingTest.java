package org.whereabouts.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whereabouts.notices.Bureau.byEmail;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry;
import org.whereabouts.enquiries.closing.Closings;
import org.whereabouts.enquiries.closing.Closure;
import org.whereabouts.enquiries.closing.ReopeningAnEnquiry;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.CorrectingWhatWasTold;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.WithNotices;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.notices.calling.RecordingACall;
import org.whereabouts.notices.way.Way;

/// How an enquiry ends, and what the family hears of it.
@WithNotices
@Import(Post.class)
class A04_ClosingTest {

    private static final String ONE = "officer:1";
    private static final String OTHER = "officer:2";

    @Autowired
    Bureau bureau;

    @Autowired
    Post post;

    @Autowired
    CallTasks calls;

    @Autowired
    RecordingACall recording;

    @Autowired
    CorrectingWhatWasTold correcting;

    @Autowired
    ClosingAnEnquiry closing;

    @Autowired
    ReopeningAnEnquiry reopening;

    @Autowired
    Closings closings;

    @Autowired
    Enquiries enquiries;

    private final FakeCarrier mail = new FakeCarrier(Way.Kind.EMAIL);
    private final About match = new About(UUID.randomUUID());

    @BeforeEach
    void open() {
        bureau.open();
    }

    @Test
    void thatSomebodyIsDeadTakesTwoOfficers() {
        Enquiry.Id hanna = told();
        assertThat(close(hanna, new Closure.ConfirmedDead(false, ONE))).isEqualTo(new ClosingAnEnquiry.SameOfficer());
        assertThat(close(hanna, new Closure.ConfirmedDead(false, OTHER))).isInstanceOf(ClosingAnEnquiry.Done.class);
        assertThat(closings.of(hanna))
                .extracting(Closings.Line::what, Closings.Line::officer, Closings.Line::second)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DEAD_REMAINS_NOT_RETURNED", ONE, OTHER));
        var now = bureau.clock().instant();
        assertThatThrownBy(() -> closings.add(new Closings.Line(hanna, now, "DEAD_REMAINS_RETURNED", ONE, ONE)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> closings.add(new Closings.Line(hanna, now, "DEAD_REMAINS_RETURNED", ONE, null)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void newsIsToldBeforeItIsFiledAway() {
        Enquiry.Id hanna = hanna();
        var dead = new Closure.ConfirmedDead(true, OTHER);
        assertThat(close(hanna, dead)).isEqualTo(new ClosingAnEnquiry.NotTold());
        bureau.owes(hanna, News.Grave.DEATH, match);
        assertThat(close(hanna, dead)).isEqualTo(new ClosingAnEnquiry.StillToBeTold());
        assertThat(close(hanna, new Closure.Referred())).isEqualTo(new ClosingAnEnquiry.StillToBeTold());
        call(hanna, CallTask.Result.NOT_REACHED);
        assertThat(close(hanna, dead)).isEqualTo(new ClosingAnEnquiry.StillToBeTold());
        call(hanna, CallTask.Result.TOLD);
        assertThat(close(hanna, dead)).isInstanceOf(ClosingAnEnquiry.Done.class);
    }

    @Test
    void whatTurnedOutToBeWrongDoesNotCountAsTold() {
        Enquiry.Id hanna = told();
        bureau.clock().pass(Duration.ofHours(1));
        correcting.correct(match, ONE);
        assertThat(close(hanna, new Closure.ReleasedOrExchanged())).isEqualTo(new ClosingAnEnquiry.StillToBeTold());
        var correction = bureau.notices().of(hanna).getLast();
        recording.record(calls.of(correction.id()).orElseThrow().id(), ONE, CallTask.Result.TOLD, "");
        assertThat(close(hanna, new Closure.ReleasedOrExchanged())).isEqualTo(new ClosingAnEnquiry.NotTold());
    }

    @Test
    void whoWasToldByAVoiceIsWrittenToNoMore() {
        Enquiry.Id hanna = told();
        close(hanna, new Closure.ConfirmedDead(true, OTHER));
        assertThat(post.send(mail)).isZero();
        assertThat(bureau.notices().of(hanna)).extracting(Notice::news).containsExactly(News.Plain.THERE_IS_NEWS);
    }

    @Test
    void whoMayReadTheReasonIsAskedToReadIt() {
        Enquiry.Id referred = hanna();
        close(referred, new Closure.Referred());
        Enquiry.Id little = hanna();
        close(little, new Closure.InsufficientData());
        assertThat(enquiries.find(little))
                .get()
                .isInstanceOfSatisfying(
                        Enquiry.Dormant.class,
                        rests -> assertThat(rests.forWantOfData()).isTrue());
        Enquiry.Id withdrawn = hanna();
        close(withdrawn, new Closure.Withdrawn());
        for (Enquiry.Id one : new Enquiry.Id[] {referred, little}) {
            assertThat(bureau.notices().of(one)).extracting(Notice::news).containsExactly(News.Plain.READ_AGAIN);
        }
        assertThat(bureau.notices().of(withdrawn)).isEmpty();
        assertThat(post.send(mail)).isEqualTo(2);
    }

    @Test
    void whatIsReopenedIsOpenAndWhatWasToBeReadIsNotSent() {
        Enquiry.Id hanna = hanna();
        close(hanna, new Closure.FalseReport());
        assertThat(reopening.reopen(hanna, OTHER, "was.right")).isTrue();
        assertThat(reopening.reopen(hanna, OTHER, "was.right")).isFalse();
        assertThat(enquiries.find(hanna)).get().isInstanceOf(Enquiry.Open.class);
        post.send(mail);
        assertThat(mail.parcels()).isEmpty();
        assertThat(closings.of(hanna)).extracting(Closings.Line::what).containsExactly("FALSE_REPORT", "REOPENED");
        assertThat(enquiries.find(hanna).orElseThrow().facts().history())
                .extracting(Enquiry.Past::what)
                .containsExactly(Happening.CLOSED, Happening.REOPENED);
    }

    @Test
    void aDuplicateGoesOnElsewhere() {
        Enquiry.Id hanna = hanna();
        assertThat(close(hanna, new Closure.Duplicate(hanna))).isEqualTo(new ClosingAnEnquiry.NoOther());
        assertThat(close(hanna, new Closure.Duplicate(Enquiry.Id.fresh()))).isEqualTo(new ClosingAnEnquiry.NoOther());
        assertThat(close(hanna, new Closure.Duplicate(hanna()))).isInstanceOf(ClosingAnEnquiry.Done.class);
        assertThat(close(hanna, new Closure.Referred())).isEqualTo(new ClosingAnEnquiry.NotOpen());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatRestsIsRememberedOnceBeforeItIsErased(boolean wakesUp) {
        Enquiry.Id hanna = hanna();
        close(hanna, new Closure.InsufficientData());
        bureau.clock().pass(Duration.ofDays(700));
        assertThat(post.reminding().remind()).isZero();
        bureau.clock().pass(Duration.ofDays(1));
        assertThat(post.reminding().remind()).isEqualTo(1);
        assertThat(post.reminding().remind()).isZero();
        if (wakesUp) {
            reopenByRenewing(hanna);
        }
        post.send(mail);
        assertThat(bureau.notices().of(hanna)).extracting(Notice::news).contains(News.Plain.ERASED_IN_30_DAYS);
        assertThat(mail.parcels()).hasSize(wakesUp ? 0 : 2);
    }

    private void reopenByRenewing(Enquiry.Id id) {
        var now = bureau.clock().instant();
        Enquiry.Facts facts = enquiries.find(id).orElseThrow().facts();
        enquiries.change(new Enquiry.Open(facts, now.plus(Duration.ofDays(365))), Happening.RENEWED, now);
    }

    private ClosingAnEnquiry.Outcome close(Enquiry.Id id, Closure closure) {
        return closing.close(id, closure, ONE);
    }

    private Enquiry.Id hanna() {
        return bureau.asks(byEmail("hanna@example.org", "en"));
    }

    private Enquiry.Id told() {
        Enquiry.Id hanna = hanna();
        bureau.owes(hanna, News.Grave.DEATH, match);
        call(hanna, CallTask.Result.TOLD);
        return hanna;
    }

    private void call(Enquiry.Id enquiry, CallTask.Result result) {
        var notice = bureau.notices().of(enquiry).getFirst();
        recording.record(calls.of(notice.id()).orElseThrow().id(), ONE, result, "");
    }
}
