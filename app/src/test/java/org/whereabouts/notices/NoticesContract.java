package org.whereabouts.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.Notice.Claim;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// What every outbox promises, with its call tasks.
public abstract class NoticesContract {

    private static final Instant NOON = MovingClock.NOON;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Operation.Id OPERATION = new Operation.Id("contract");
    private static final Sealed SEALED = Sealed.of(new byte[40]);

    private final Enquiry.Id hanna = new Enquiry.Id(UUID.randomUUID());
    private final Enquiry.Id olha = new Enquiry.Id(UUID.randomUUID());
    private final About match = new About(UUID.randomUUID());

    private Notices notices;
    private CallTasks tasks;

    /// An empty outbox and its call tasks.
    protected abstract Outbox outbox();

    /// The collections under test.
    public record Outbox(Notices notices, CallTasks tasks) {}

    @BeforeEach
    void open() {
        Outbox outbox = outbox();
        notices = outbox.notices();
        tasks = outbox.tasks();
    }

    @Test
    void nobodyIsOwedTheSameTwice() {
        assertThat(notices.add(notice(hanna, null), "match:1")).isTrue();
        assertThat(notices.add(notice(hanna, null), "match:1")).isFalse();
        assertThat(notices.add(notice(olha, null), "match:1")).isTrue();
        assertThat(notices.of(hanna)).hasSize(1);
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        Notice notice = notice(hanna, match);
        notices.add(notice, "k");
        assertThat(notices.find(notice.id())).contains(notice);
        assertThat(notices.find(Notice.Id.fresh())).isEmpty();
    }

    @Test
    void oneSenderHasItInHand() {
        Notice notice = added(hanna);
        Claim claim = claim(NOON);
        assertThat(claim.notice().id()).isEqualTo(notice.id());
        assertThat(claim.notice().delivery()).isEqualTo(new Delivery.Sending(1, NOON, false));
        assertThat(claim).extracting(Claim::attempt, Claim::perhaps).containsExactly(1, false);
        assertThat(notices.claim(NOON, NOON.minus(MINUTE))).isEmpty();
    }

    @Test
    void whatWasOwedFirstIsSentFirstAndNothingBeforeItsTime() {
        Notice later = notice(olha, null, NOON.plus(MINUTE));
        notices.add(later, "later");
        Notice first = added(hanna);
        assertThat(claim(NOON).notice().id()).isEqualTo(first.id());
        assertThat(notices.claim(NOON, NOON.minus(MINUTE))).isEmpty();
        assertThat(claim(NOON.plus(MINUTE)).notice().id()).isEqualTo(later.id());
    }

    @Test
    void ofWhomNothingIsHeardIsNotWaitedFor() {
        added(hanna);
        Claim lost = claim(NOON);
        Instant then = NOON.plus(MINUTE);
        Claim again = notices.claim(then, NOON).orElseThrow();
        assertThat(again).extracting(Claim::attempt, Claim::perhaps).containsExactly(2, true);
        assertThat(notices.settle(lost, new Delivery.Sent(then, Way.Kind.EMAIL)))
                .isFalse();
        assertThat(notices.settle(again, new Delivery.PossiblySentTwice(then, Way.Kind.EMAIL)))
                .isTrue();
    }

    @Test
    void eachStateIsFoundAsItWasLeft() {
        for (Delivery.AtRest state : List.<Delivery.AtRest>of(
                new Delivery.Owed(NOON.plus(MINUTE)),
                new Delivery.Failed(1, NOON.plus(MINUTE), Trouble.ASKED_TO_WAIT, true),
                new Delivery.ToBePosted(NOON),
                new Delivery.Sent(NOON, Way.Kind.TEXT_MESSAGE),
                new Delivery.PossiblySentTwice(NOON, Way.Kind.EMAIL),
                new Delivery.WithAnOfficer(NOON, Why.GAVE_UP),
                new Delivery.Withdrawn(NOON),
                new Delivery.Undeliverable(NOON, Why.ERASED))) {
            Enquiry.Id somebody = new Enquiry.Id(UUID.randomUUID());
            Notice notice = added(somebody);
            Claim claim = claim(NOON);
            assertThat(notices.settle(claim, state)).isTrue();
            assertThat(notices.find(notice.id()).orElseThrow().delivery()).isEqualTo(state);
            assertThat(notices.settle(claim, new Delivery.Withdrawn(NOON))).isFalse();
        }
        assertThat(notices.tally()).hasSize(8).contains(new Notices.Tally("POSSIBLY_SENT_TWICE", 1, NOON));
    }

    @Test
    void nightsAreNoAttempts() {
        added(hanna);
        notices.settle(claim(NOON), new Delivery.Owed(NOON.plus(MINUTE)));
        assertThat(claim(NOON.plus(MINUTE)).attempt()).isEqualTo(1);
    }

    @Test
    void whatMayHaveBeenSentIsRemembered() {
        added(hanna);
        notices.settle(claim(NOON), new Delivery.Failed(1, NOON, Trouble.NO_ANSWER, true));
        Claim again = claim(NOON);
        assertThat(again).extracting(Claim::attempt, Claim::perhaps).containsExactly(2, true);
    }

    @Test
    void aLetterIsKeptUntilItIsPosted() {
        Notice notice = added(hanna);
        assertThat(notices.posted(notice.id(), NOON)).isFalse();
        notices.settle(claim(NOON), new Delivery.ToBePosted(NOON));
        notices.keep(notice.id(), SEALED);
        assertThat(notices.letter(notice.id())).contains(SEALED);
        assertThat(notices.posted(notice.id(), NOON.plus(MINUTE))).isTrue();
        assertThat(notices.letter(notice.id())).isEmpty();
        assertThat(notices.find(notice.id()).orElseThrow().delivery())
                .isEqualTo(new Delivery.Sent(NOON.plus(MINUTE), Way.Kind.LETTER));
    }

    @Test
    void whoWithdrawsIsOwedNothing() {
        Notice sent = added(hanna);
        notices.settle(claim(NOON), new Delivery.Sent(NOON, Way.Kind.EMAIL));
        Notice owed = added(hanna);
        assertThat(notices.withdraw(hanna, NOON)).containsExactlyInAnyOrder(sent.id(), owed.id());
        assertThat(notices.find(owed.id()).orElseThrow().delivery()).isEqualTo(new Delivery.Withdrawn(NOON));
        assertThat(notices.find(sent.id()).orElseThrow().delivery()).isInstanceOf(Delivery.Sent.class);
        assertThat(notices.claim(NOON, NOON)).isEmpty();
    }

    @Test
    void toldIsWhoGotItOrPerhapsGotItOrWasCalled() {
        Notice sent = settled(match, new Delivery.Sent(NOON, Way.Kind.EMAIL));
        Notice perhaps = settled(match, new Delivery.Failed(1, NOON.plus(MINUTE), Trouble.NO_ANSWER, true));
        Notice called = settled(match, new Delivery.WithAnOfficer(NOON, Why.WANTS_A_CALL));
        CallTask task = task(called);
        tasks.add(task, SEALED);
        settled(match, new Delivery.Failed(1, NOON.plus(MINUTE), Trouble.NOT_REACHED, false));
        settled(match, new Delivery.Undeliverable(NOON, Why.COMES_BACK));
        settled(new About(UUID.randomUUID()), new Delivery.Sent(NOON, Way.Kind.EMAIL));

        assertThat(notices.told(match)).extracting(Notice::id).containsExactlyInAnyOrder(sent.id(), perhaps.id());
        tasks.add(task.id(), call(1, CallTask.Result.TOLD), CallTask.State.TOLD);
        assertThat(notices.told(match))
                .extracting(Notice::id)
                .containsExactlyInAnyOrder(sent.id(), perhaps.id(), called.id());
    }

    @Test
    void whatWasWrongIsTakenBackOrCorrectedOnce() {
        Notice sent = settled(match, new Delivery.Sent(NOON, Way.Kind.EMAIL));
        Notice failed = settled(match, new Delivery.Failed(1, NOON.plus(MINUTE), Trouble.NOT_REACHED, false));
        assertThat(notices.wronglyTold()).isEmpty();
        notices.correct(match, NOON);
        notices.correct(match, NOON);
        assertThat(notices.withdrawWrong(NOON)).containsExactlyInAnyOrder(sent.id(), failed.id());
        assertThat(notices.find(failed.id()).orElseThrow().delivery()).isEqualTo(new Delivery.Withdrawn(NOON));
        assertThat(notices.wronglyTold()).extracting(Notice::id).containsExactly(sent.id());
        notices.add(notice(sent.enquiry(), null), "wrong:" + match);
        assertThat(notices.wronglyTold()).isEmpty();
    }

    @Test
    void whatIsSoAfterAllCanBeToldAndTurnOutWrongOnceMore() {
        Notice sent = settled(match, new Delivery.Sent(NOON, Way.Kind.EMAIL));
        notices.correct(match, NOON);
        assertThat(notices.wronglyTold()).extracting(Notice::id).containsExactly(sent.id());
        notices.believe(match);
        assertThat(notices.withdrawWrong(NOON)).isEmpty();
        assertThat(notices.wronglyTold()).isEmpty();
        Notice again = settled(match, new Delivery.Sent(NOON.plus(MINUTE), Way.Kind.EMAIL));
        notices.correct(match, NOON);
        assertThat(notices.wronglyTold()).extracting(Notice::id).containsExactly(again.id());
    }

    @Test
    void aNoticeHasOneCallTaskWithItsCalls() {
        Notice notice = added(hanna);
        CallTask task = task(notice);
        tasks.add(task, SEALED);
        tasks.add(task(notice), SEALED);
        assertThat(tasks.open(OPERATION, 9)).containsExactly(task);
        assertThat(tasks.of(notice.id())).contains(task);
        assertThat(tasks.news(task.id())).contains(SEALED);
        assertThat(tasks.add(task.id(), call(1, CallTask.Result.NOT_REACHED), CallTask.State.OPEN))
                .isTrue();
        assertThat(tasks.add(task.id(), call(1, CallTask.Result.TOLD), CallTask.State.TOLD))
                .isFalse();
        assertThat(tasks.add(task.id(), call(2, CallTask.Result.TOLD), CallTask.State.TOLD))
                .isTrue();
        assertThat(tasks.add(task.id(), call(3, CallTask.Result.TOLD), CallTask.State.TOLD))
                .isFalse();
        assertThat(tasks.calls(task.id()))
                .containsExactly(call(1, CallTask.Result.NOT_REACHED), call(2, CallTask.Result.TOLD));
        assertThat(tasks.open(OPERATION, 9)).isEmpty();
    }

    @Test
    void onlyWhatIsOpenIsTakenBack() {
        Notice told = added(hanna);
        Notice open = added(olha);
        tasks.add(task(told), SEALED);
        tasks.add(task(open), SEALED);
        CallTask first = tasks.of(told.id()).orElseThrow();
        tasks.add(first.id(), call(1, CallTask.Result.TOLD), CallTask.State.TOLD);
        tasks.withdraw(List.of(told.id(), open.id()), NOON);
        assertThat(tasks.of(told.id()).orElseThrow().state()).isEqualTo(CallTask.State.TOLD);
        assertThat(tasks.of(open.id()).orElseThrow().state()).isEqualTo(CallTask.State.WITHDRAWN);
        tasks.withdraw(List.of(), NOON);
    }

    private Notice added(Enquiry.Id enquiry) {
        Notice notice = notice(enquiry, null);
        notices.add(notice, notice.id().toString());
        return notice;
    }

    private Notice settled(About about, Delivery.AtRest delivery) {
        Notice notice = notice(new Enquiry.Id(UUID.randomUUID()), about);
        notices.add(notice, "match:" + about);
        notices.settle(claim(NOON), delivery);
        return notice;
    }

    private Claim claim(Instant now) {
        return notices.claim(now, now.minus(Duration.ofHours(1))).orElseThrow();
    }

    private static Notice notice(Enquiry.Id enquiry, @Nullable About about) {
        return notice(enquiry, about, NOON);
    }

    private static Notice notice(Enquiry.Id enquiry, @Nullable About about, Instant owed) {
        return new Notice(
                Notice.Id.fresh(), enquiry, OPERATION, News.Plain.THERE_IS_NEWS, about, owed, new Delivery.Owed(owed));
    }

    private static CallTask task(Notice notice) {
        return new CallTask(
                new CallTask.Id(UUID.randomUUID()),
                notice.id(),
                notice.enquiry(),
                OPERATION,
                Why.HAS_TO_BE_SAID,
                NOON,
                CallTask.State.OPEN);
    }

    private static CallTask.Call call(int number, CallTask.Result result) {
        return new CallTask.Call(number, NOON, "officer:7", result, SEALED);
    }
}
