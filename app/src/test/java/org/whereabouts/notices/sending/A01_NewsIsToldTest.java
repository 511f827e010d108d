package org.whereabouts.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.notices.Bureau.byEmail;
import static org.whereabouts.notices.Bureau.enquirer;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.notices.News;
import org.whereabouts.notices.OwingANotice;
import org.whereabouts.notices.Why;
import org.whereabouts.notices.WithNotices;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.sealing.Keys;

@WithNotices
@Import(Post.class)
class A01_NewsIsToldTest {

    private static final String HANNA = "hanna@example.org";
    private static final Instant NOON = MovingClock.NOON;

    @Autowired
    Bureau bureau;

    @Autowired
    Post post;

    @Autowired
    CallTasks calls;

    @Autowired
    Keys keys;

    @Autowired
    Audit audit;

    private final FakeCarrier mail = new FakeCarrier(Way.Kind.EMAIL);

    @BeforeEach
    void open() {
        bureau.open();
    }

    @Test
    void whoWantsEmailGetsOneInTheirLanguage() {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "uk"));
        assertThat(bureau.owes(hanna, News.Plain.QUESTION)).isInstanceOf(OwingANotice.Owed.class);
        assertThat(post.send(mail)).isEqualTo(1);
        assertThat(bureau.delivery(hanna)).isEqualTo(new Delivery.Sent(NOON, Way.Kind.EMAIL));
        assertThat(mail.parcels()).hasSize(1);
        assertThat(mail.parcels().getFirst().to()).isEqualTo(new Way.Email(HANNA));
        assertThat(mail.parcels().getFirst().text().subject()).isEqualTo("Повідомлення для вас");
        assertThat(post.send(mail)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void graveNewsIsACallAndInWritingLikeAnyOther(News.Grave news) {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        bureau.owes(hanna, news);
        post.send(mail);
        Enquiry.Id olha = bureau.asks(byEmail(HANNA, "en"));
        bureau.owes(olha, News.Plain.THERE_IS_NEWS);
        post.send(mail);
        assertThat(mail.parcels().getFirst().text().paragraphs())
                .isEqualTo(mail.parcels().getLast().text().paragraphs());
        for (Enquiry.Id one : new Enquiry.Id[] {hanna, olha}) {
            var notice = bureau.notices().of(one).getFirst();
            assertThat(notice.news()).isEqualTo(News.Plain.THERE_IS_NEWS);
            assertThat(calls.of(notice.id()).orElseThrow())
                    .extracting(CallTask::why, CallTask::state)
                    .containsExactly(Why.HAS_TO_BE_SAID, CallTask.State.OPEN);
        }
    }

    @Test
    void nothingInTheDatabaseTellsGraveNewsFromGood() {
        bureau.owes(bureau.asks(byEmail(HANNA, "en")), News.Grave.DEATH);
        bureau.owes(bureau.asks(byEmail(HANNA, "en")), News.Plain.THERE_IS_NEWS);
        assertThat(bureau.database()
                        .sql("select distinct length(news) from notices.call_task")
                        .query(Integer.class)
                        .list())
                .hasSize(1);
        assertThat(bureau.database()
                        .sql("select distinct news from notices.notice")
                        .query(String.class)
                        .list())
                .containsExactly("THERE_IS_NEWS");
    }

    @Test
    void nobodyIsToldTheSameTwice() {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        bureau.owes(hanna, News.Plain.QUESTION);
        assertThat(bureau.owes(hanna, News.Plain.QUESTION)).isEqualTo(new OwingANotice.OwedBefore());
        post.send(mail);
        assertThat(mail.parcels()).hasSize(1);
    }

    @Test
    void whatIsUndoneIsNotOwed() {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        bureau.transaction().executeWithoutResult(begun -> {
            bureau.owes(hanna, News.Grave.DEATH);
            begun.setRollbackOnly();
        });
        assertThat(bureau.notices().of(hanna)).isEmpty();
        assertThat(bureau.owes(new Enquiry.Id(UUID.randomUUID()), News.Plain.QUESTION))
                .isEqualTo(new OwingANotice.NobodyThere());
    }

    @Test
    void lockedItOwesAndSendsWhenItIsUnlocked() {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        keys.lock("test");
        bureau.owes(hanna, News.Grave.DEATH);
        assertThat(post.send(mail)).isZero();
        assertThat(bureau.delivery(hanna)).isEqualTo(new Delivery.Owed(NOON));
        bureau.key().unlock();
        assertThat(post.send(mail)).isEqualTo(1);
    }

    @Test
    void thatAnAddressWasReadStandsInTheAudit() {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        bureau.owes(hanna, News.Plain.QUESTION);
        post.send(mail);
        assertThat(bureau.database()
                        .sql("select actor || ' ' || (details ->> 'reason') from audit.entry where subject = ?")
                        .param(hanna.subject().toString())
                        .query(String.class)
                        .list())
                .containsExactly("rule:notices notice.sent");
        assertThat(audit.verify()).isInstanceOf(Audit.Verification.Intact.class);
    }

    @Test
    void atNightNobodyIsSentAnything() {
        bureau.clock().set(Instant.parse("2026-11-24T20:00:00Z"));
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        bureau.owes(hanna, News.Plain.QUESTION);
        post.send(mail);
        Instant morning = Instant.parse("2026-11-25T06:00:00Z");
        assertThat(bureau.delivery(hanna)).isEqualTo(new Delivery.Owed(morning));
        bureau.clock().set(morning);
        post.send(mail);
        assertThat(bureau.delivery(hanna)).isInstanceOf(Delivery.Sent.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PHONE, +380 44 000 00 00, -, WANTS_A_CALL",
                "TELEGRAM, @hanna, -, WAY_NOT_SET_UP",
                "LETTER, Vyhadana 1, -, WAY_NOT_SET_UP",
                "EMAIL, -, -, NO_ADDRESS",
                "EMAIL, hanna@example.org, Do not write to my husband, SAID_WHAT_IS_UNWANTED"
            })
    void whereNoWayLeadsAnOfficerGoesAndSeesWhy(Enquirer.Way way, String contact, String unwanted, Why why) {
        Enquiry.Id hanna = bureau.asks(enquirer(way, contact, "en", unwanted));
        bureau.owes(hanna, News.Plain.QUESTION);
        post.send(mail);
        assertThat(bureau.delivery(hanna)).isEqualTo(new Delivery.WithAnOfficer(NOON, why));
        assertThat(calls.of(bureau.notices().of(hanna).getFirst().id())
                        .orElseThrow()
                        .why())
                .isEqualTo(why);
        assertThat(mail.parcels()).isEmpty();
    }

    @Test
    void whoComesBackByThemselvesIsSentNothing() {
        Enquiry.Id hanna = bureau.asks(enquirer(Enquirer.Way.MYSELF, null, "en", null));
        bureau.owes(hanna, News.Plain.QUESTION);
        post.send(mail);
        assertThat(bureau.delivery(hanna)).isEqualTo(new Delivery.Undeliverable(NOON, Why.COMES_BACK));
    }

    @Test
    void aTelephoneGetsATextMessageWhereThereIsAGateway() {
        var gateway = new FakeCarrier(Way.Kind.TEXT_MESSAGE);
        Enquiry.Id hanna = bureau.asks(enquirer(Enquirer.Way.PHONE, "+380 (44) 000-00-00", "ru", null));
        bureau.owes(hanna, News.Plain.THERE_IS_NEWS);
        post.send(mail, gateway);
        assertThat(gateway.parcels().getFirst().to()).isEqualTo(new Way.TextMessage("+380440000000"));
        assertThat(bureau.delivery(hanna)).isEqualTo(new Delivery.Sent(NOON, Way.Kind.TEXT_MESSAGE));
    }

    @Test
    void whatFailsIsTriedAgainAndThenGivenToAnOfficer() {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        bureau.owes(hanna, News.Plain.QUESTION);
        int tried = 0;
        while (!(bureau.delivery(hanna) instanceof Delivery.WithAnOfficer)) {
            var down = new FakeCarrier(Way.Kind.EMAIL, new Carried.Later(Trouble.NOT_REACHED, null));
            post.send(down);
            tried += down.parcels().size();
            bureau.clock().pass(Duration.ofMinutes(30));
        }
        assertThat(tried).isEqualTo(19);
        assertThat(bureau.delivery(hanna)).extracting("why").isEqualTo(Why.GAVE_UP);
        assertThat(Duration.between(NOON, bureau.clock().instant())).isBetween(Duration.ofDays(2), Duration.ofDays(6));
    }

    @Test
    void whoIsAskedToWaitWaits() {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        bureau.owes(hanna, News.Plain.QUESTION);
        post.send(new FakeCarrier(Way.Kind.EMAIL, new Carried.Later(Trouble.ASKED_TO_WAIT, Duration.ofHours(1))));
        assertThat(bureau.delivery(hanna))
                .isEqualTo(new Delivery.Failed(1, NOON.plus(Duration.ofHours(1)), Trouble.ASKED_TO_WAIT, false));
    }

    @Test
    void anAddressThatIsRefusedGoesToAnOfficerAtOnce() {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        bureau.owes(hanna, News.Plain.QUESTION);
        post.send(new FakeCarrier(Way.Kind.EMAIL, new Carried.Never(Trouble.ADDRESS_REFUSED)));
        assertThat(bureau.delivery(hanna)).isEqualTo(new Delivery.WithAnOfficer(NOON, Why.REFUSED));
    }

    @Test
    void whereNobodyKnowsWhetherItWasSentItIsSentAgainAndMarked() {
        Enquiry.Id hanna = bureau.asks(byEmail(HANNA, "en"));
        bureau.owes(hanna, News.Plain.QUESTION);
        post.send(new FakeCarrier(Way.Kind.EMAIL, new Carried.Doubtful(Trouble.NO_ANSWER)));
        bureau.clock().pass(Duration.ofMinutes(2));
        post.send(mail);
        assertThat(bureau.delivery(hanna)).isInstanceOf(Delivery.PossiblySentTwice.class);
    }

    @Test
    void aLetterLiesSealedUntilItIsPosted() {
        var press = new FakeCarrier(Way.Kind.LETTER, new Carried.Printed(new byte[] {'%', 'P', 'D', 'F'}));
        Enquiry.Id hanna = bureau.asks(enquirer(Enquirer.Way.LETTER, "Vyhadana 1, Kyiv", "en", null));
        bureau.owes(hanna, News.Plain.QUESTION);
        post.send(press);
        var notice = bureau.notices().of(hanna).getFirst();
        assertThat(notice.delivery()).isEqualTo(new Delivery.ToBePosted(NOON));
        assertThat(bureau.notices().letter(notice.id()).orElseThrow().bytes()).hasSizeGreaterThan(20);
    }
}
