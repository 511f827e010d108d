package org.whereabouts.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.notices.Bureau.byEmail;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.RenewingAnEnquiry;
import org.whereabouts.enquiries.WithdrawingAnEnquiry;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.CorrectingWhatWasTold;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.RemindingOfRenewal;
import org.whereabouts.notices.WithNotices;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.notices.calling.PreparingACall;
import org.whereabouts.notices.calling.RecordingACall;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.sealing.Keys;

/// What officers say, what turns out to be wrong, and what is remembered in time.
@WithNotices
@Import(Post.class)
class A02_CallsTest {

    private static final String OFFICER = "officer:7";

    @Autowired
    Bureau bureau;

    @Autowired
    Post post;

    @Autowired
    CallTasks calls;

    @Autowired
    PreparingACall preparing;

    @Autowired
    RecordingACall recording;

    @Autowired
    CorrectingWhatWasTold correcting;

    @Autowired
    RemindingOfRenewal reminding;

    @Autowired
    WithdrawingAnEnquiry withdrawing;

    @Autowired
    RenewingAnEnquiry renewing;

    @Autowired
    Keys keys;

    private final FakeCarrier mail = new FakeCarrier(Way.Kind.EMAIL);
    private final About match = new About(UUID.randomUUID());

    @BeforeEach
    void open() {
        bureau.open();
    }

    @Test
    void anOfficerSeesWhomToCallAndWhatToSay() {
        Enquiry.Id hanna = hanna();
        bureau.owes(hanna, News.Grave.DEATH, match);
        CallTask task = task(hanna);
        var prepared = (PreparingACall.Prepared) preparing.prepare(task.id(), OFFICER);
        assertThat(prepared.news()).isEqualTo(News.Grave.DEATH);
        assertThat(prepared.enquirer().contact()).isEqualTo("hanna@example.org");
        assertThat(prepared.script().lines())
                .anySatisfy(line -> assertThat(line).contains("died"));
        keys.lock("test");
        assertThat(preparing.prepare(task.id(), OFFICER)).isEqualTo(new PreparingACall.Locked());
    }

    @Test
    void whoWasNotReachedIsCalledAgainUntilTheyKnow() {
        Enquiry.Id hanna = hanna();
        bureau.owes(hanna, News.Grave.DEATH, match);
        CallTask task = task(hanna);
        assertThat(recording.record(task.id(), OFFICER, CallTask.Result.NOT_REACHED, "nobody there"))
                .isTrue();
        assertThat(task(hanna).state()).isEqualTo(CallTask.State.OPEN);
        assertThat(recording.record(task.id(), OFFICER, CallTask.Result.TOLD, "her sister is with her"))
                .isTrue();
        assertThat(recording.record(task.id(), OFFICER, CallTask.Result.TOLD, "again"))
                .isFalse();
        assertThat(calls.calls(task.id()))
                .extracting(CallTask.Call::result)
                .containsExactly(CallTask.Result.NOT_REACHED, CallTask.Result.TOLD);
        assertThat(bureau.notices().told(match)).extracting(Notice::enquiry).containsExactly(hanna);
    }

    @Test
    void thatItWasWrongReachesExactlyThoseWhoWereTold() {
        Enquiry.Id written = told(new Carried.Handed());
        Enquiry.Id perhaps = told(new Carried.Doubtful(Trouble.NO_ANSWER));
        Enquiry.Id refused = told(new Carried.Never(Trouble.ADDRESS_REFUSED));
        Enquiry.Id called = told(new Carried.Never(Trouble.ADDRESS_REFUSED));
        recording.record(task(called).id(), OFFICER, CallTask.Result.TOLD, "");
        Enquiry.Id elsewhere = hanna();
        bureau.owes(elsewhere, News.Plain.THERE_IS_NEWS, new About(UUID.randomUUID()));
        post.send(mail);

        assertThat(correcting.correct(match, OFFICER)).isEqualTo(3);
        for (Enquiry.Id one : new Enquiry.Id[] {written, perhaps, called}) {
            assertThat(bureau.notices().of(one)).extracting(Notice::news).contains(News.Plain.WE_WERE_WRONG);
        }
        for (Enquiry.Id one : new Enquiry.Id[] {refused, elsewhere}) {
            assertThat(bureau.notices().of(one)).extracting(Notice::news).doesNotContain(News.Plain.WE_WERE_WRONG);
        }
        assertThat(correcting.catchUp()).isZero();
        assertThat(correcting.correct(match, OFFICER)).isZero();
    }

    @Test
    void whatIsWrongIsNotSaidAnyMore() {
        Enquiry.Id hanna = hanna();
        bureau.owes(hanna, News.Grave.DEATH, match);
        correcting.correct(match, OFFICER);
        assertThat(bureau.delivery(hanna)).isInstanceOf(Delivery.Withdrawn.class);
        assertThat(task(hanna).state()).isEqualTo(CallTask.State.WITHDRAWN);
        assertThat(preparing.prepare(task(hanna).id(), OFFICER)).isEqualTo(new PreparingACall.NotOpen());
        assertThat(post.send(mail)).isZero();
    }

    @Test
    void whatWasOnItsWayWhenItTurnedOutToBeWrongIsCorrectedToo() {
        Enquiry.Id hanna = hanna();
        bureau.owes(hanna, News.Plain.THERE_IS_NEWS, match);
        var now = bureau.clock().instant();
        var claim = bureau.notices().claim(now, now).orElseThrow();
        assertThat(correcting.correct(match, OFFICER)).isZero();
        bureau.notices().settle(claim, new Delivery.Sent(now, Way.Kind.EMAIL));
        assertThat(correcting.catchUp()).isEqualTo(1);
    }

    @Test
    void whoWithdrawsIsNeitherWrittenToNorCalled() {
        Enquiry.Id hanna = hanna();
        bureau.owes(hanna, News.Grave.DEATH, match);
        withdrawing.withdraw(hanna);
        assertThat(bureau.delivery(hanna)).isInstanceOf(Delivery.Withdrawn.class);
        assertThat(task(hanna).state()).isEqualTo(CallTask.State.WITHDRAWN);
        assertThat(post.send(mail)).isZero();
    }

    @Test
    void remindersComeOnceThirtyDaysBeforeAndOnceSeven() {
        Enquiry.Id hanna = bureau.asks(byEmail("hanna@example.org", "en"), Duration.ofDays(31));
        assertThat(reminding.remind()).isZero();
        bureau.clock().pass(Duration.ofDays(1));
        assertThat(reminding.remind()).isEqualTo(1);
        assertThat(reminding.remind()).isZero();
        bureau.clock().pass(Duration.ofDays(23));
        assertThat(reminding.remind()).isEqualTo(1);
        assertThat(reminding.remind()).isZero();
        assertThat(bureau.notices().of(hanna))
                .extracting(Notice::news)
                .containsExactly(News.Plain.RENEW_IN_30_DAYS, News.Plain.RENEW_IN_7_DAYS);
        bureau.clock().pass(Duration.ofDays(8));
        assertThat(reminding.remind()).isZero();
    }

    @Test
    void whoHasRenewedMeanwhileIsNotReminded() {
        Enquiry.Id hanna = bureau.asks(byEmail("hanna@example.org", "en"), Duration.ofDays(20));
        reminding.remind();
        renewing.renew(hanna);
        post.send(mail);
        assertThat(mail.parcels()).isEmpty();
        assertThat(bureau.delivery(hanna)).isInstanceOf(Delivery.Withdrawn.class);
    }

    private Enquiry.Id hanna() {
        return bureau.asks(byEmail("hanna@example.org", "en"));
    }

    private Enquiry.Id told(Carried carried) {
        Enquiry.Id somebody = hanna();
        bureau.owes(somebody, News.Plain.THERE_IS_NEWS, match);
        post.send(new FakeCarrier(Way.Kind.EMAIL, carried));
        return somebody;
    }

    private CallTask task(Enquiry.Id enquiry) {
        return calls.of(bureau.notices().of(enquiry).getFirst().id()).orElseThrow();
    }
}
