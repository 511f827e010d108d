package org.whereabouts.hotline.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.DeskBrowser;
import org.whereabouts.hotline.Families;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.left.CallBack.Kind;
import org.whereabouts.hotline.left.LeavingACallBack;
import org.whereabouts.hotline.left.LeavingACallBack.Wanted;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.line.ScriptedCall;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.prompts.Sounds;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Notices;
import org.whereabouts.notices.Why;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.notices.calling.OpeningACall;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.TestKey;

/// An operator sees who waits, takes them, hears who they are, and says what may be said.
@WithHotline
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class TheLineAtTheDeskTest {

    private static final String NUMBER = "+380449876543";
    private static final String PHONE = "sip:desk@127.0.0.1:5090";

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    TestKey key;

    @Autowired
    Families families;

    @Autowired
    Answering answering;

    @Autowired
    LeavingACallBack leaving;

    @Autowired
    Notices notices;

    @Autowired
    CallTasks tasks;

    @Autowired
    OpeningACall calls;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void open() {
        clock.set(MovingClock.NOON);
        key.unlock();
        database.sql("delete from hotline.call_back").update();
        database.sql("delete from hotline.call").update();
        database.sql("delete from casework.item").update();
        database.sql("update notices.call_task set state = 'WITHDRAWN' where state = 'OPEN'")
                .update();
    }

    @Test
    void aCallerWhoWaitsIsTakenAndProvesWhoTheyAre() {
        Families.Family family = families.ask();
        Officer officer = staff.hire(Role.OPERATOR);
        var taken = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            ready(page);
            CompletableFuture<ScriptedCall> call = rings(taken, over);
            page.locator("#line-rows tr:not(.gone)").waitFor();
            assertThat(page.locator("#line-rows")).containsText("uk");
            press(page, "t");
            page.waitForURL("**/desk/hotline/calls/*");
            taken.countDown();
            assertThat(page.locator("main")).containsText(NUMBER);
            assertThat(page.locator("main")).containsText("Nothing about any enquiry");
            prove(page, family.number(), "kalyna of the wrong kind");
            assertThat(page.locator("[role=status]")).containsText("do not belong together");
            assertThat(page.locator("main")).containsText("Nothing about any enquiry");
            prove(page, family.number(), family.receipt().code().words());
            assertThat(page.locator("main")).containsText("The enquiry is open");
            assertThat(page.locator("main")).containsText("Nothing is owed to them by a voice");
            page.locator("#word").fill("червона калина");
            press(page, "Enter");
            assertThat(page.locator("[role=status]")).containsText("The word is kept");
            over.countDown();
            assertThat(call.join().rungAt()).containsExactly(new Call.Telephone(PHONE));
        });
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            var again = rings(new CountDownLatch(0), new CountDownLatch(0));
            page.navigate(
                    browser.address("/desk/hotline/calls/" + again.join().id().value()));
            prove(page, family.number(), "Червона Калина");
            assertThat(page.locator("main")).containsText("shown by the agreed word");
            assertThat(page.locator("main")).containsText("spoke with an officer");
        });
        String stored = database.sql("select string_agg(w::text, ' ') from hotline.word w")
                        .query(String.class)
                        .single()
                + database.sql("select string_agg(a::text, ' ') from audit.entry a")
                        .query(String.class)
                        .single();
        assertThat(stored)
                .doesNotContain("калина", "9876543", family.receipt().code().words());
    }

    @Test
    void newsThatIsOwedIsOpenedWithItsOwnSheetAndToldIsTold() {
        Families.Family family = families.ask();
        CallTask task = owe(family);
        Officer officer = staff.hire(Role.OPERATOR);
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            var call = rings(new CountDownLatch(0), new CountDownLatch(0)).join();
            page.navigate(browser.address("/desk/hotline/calls/" + call.id().value()));
            assertThat(page.locator("main")).not().containsText("Something is to be told");
            prove(page, family.number(), family.receipt().code().words());
            assertThat(page.locator("main")).containsText("Something is to be told");
            press(page, "o");
            page.waitForURL("**/desk/calls");
            press(page, "r");
            type(page, "they had rung themselves");
            press(page, "Escape");
            press(page, "1");
            page.waitForURL("**/told");
        });
        assertThat(tasks.find(task.id())).map(CallTask::state).contains(CallTask.State.TOLD);
    }

    @Test
    void digitsOfTheKeypadOpenNothingButWhereItStands() {
        Families.Family family = families.ask();
        owe(family);
        var call = new ScriptedCall(clock, null)
                .on("uk/language", "2")
                .on("uk/menu.again", "3", "!")
                .on("uk/standing.number", family.number())
                .on("uk/standing.code", family.digits())
                .on("uk/standing.choice", "#");
        answering.take(call);
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/hotline/calls/" + call.id().value()));
            assertThat(page.locator("main")).containsText("shown by digits on the telephone");
            assertThat(page.locator("main")).containsText("The enquiry is open");
            assertThat(page.locator("main")).not().containsText("Something is to be told");
            assertThat(page.locator("#word")).hasCount(0);
        });
    }

    @Test
    void aMessageIsHeardOnlyAfterTheAuditSaysSo() {
        Sound words = Sounds.tone().then(Sounds.tone());
        leaving.leave(new Wanted(Kind.RECORDING, Operation.FIRST, null, null, NUMBER, words));
        Officer officer = staff.hire(Role.OPERATOR);
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/hotline/call-backs"));
            assertThat(page.locator("main")).not().containsText(NUMBER);
            assertThat(heard(officer)).isZero();
            press(page, "o");
            assertThat(page.locator("#callback-number")).hasText(NUMBER);
            assertThat(heard(officer)).isOne();
            double seconds = ((Number) page.evaluate("new Promise(told => { const a = document.querySelector('audio');"
                            + " a.duration > 0 ? told(a.duration) : a.onloadedmetadata = () => told(a.duration); })"))
                    .doubleValue();
            assertThat(seconds).isBetween(0.69, 0.71);
            page.locator("button[value='3']").press("Enter");
            assertThat(page.locator("[role=status]")).containsText("It waits until then");
            assertThat(page.locator("main")).containsText("Later");
        });
        assertThat(database.sql("select held_by is null and due > now() - interval '100 years' from hotline.call_back")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void anotherCallIsArrangedForATime() {
        var call = rings(new CountDownLatch(0), new CountDownLatch(0)).join();
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/hotline/calls/" + call.id().value()));
            assertThat(page.locator("#again-number")).hasValue(NUMBER);
            page.locator("#at").fill("2026-11-25T09:30");
            page.locator("#at").press("Enter");
            assertThat(page.locator("[role=status]")).containsText("It waits until then");
            assertThat(page.locator("main")).containsText("arranged");
            assertThat(page.url()).doesNotContain("9876543");
            page.navigate(browser.address("/desk/hotline/calls/" + call.id().value()));
            page.locator("#at").fill("2025-11-25T09:30");
            page.locator("#at").press("Enter");
            assertThat(page.locator("[role=status]")).containsText("within the next thirty days");
        });
        assertThat(database.sql("select count(*) from hotline.call_back where kind = 'ARRANGED' and done_at is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoDidNotShowWhoTheyAreHearsNothing() {
        leaving.leave(new Wanted(Kind.CALL, Operation.FIRST, null, null, NUMBER, null));
        Officer officer = staff.hire(Role.OPERATOR);
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            database.sql("update access.session set confirmed_at = confirmed_at - interval '1 hour' where officer = ?")
                    .param(officer.id().value())
                    .update();
            page.navigate(browser.address("/desk/hotline/call-backs"));
            press(page, "o");
            page.waitForURL("**/desk/confirm**");
        });
        assertThat(heard(officer)).isZero();
    }

    @Test
    void thePagesFitEveryScreen() {
        Families.Family family = families.ask();
        owe(family);
        leaving.leave(new Wanted(Kind.RECORDING, Operation.FIRST, null, null, NUMBER, Sounds.tone()));
        var call = rings(new CountDownLatch(0), new CountDownLatch(0)).join();
        for (String language : List.of("en", "uk", "ru", "ar")) {
            for (int width : List.of(320, 1280)) {
                ColorScheme theme = width == 320 ? ColorScheme.LIGHT : ColorScheme.DARK;
                browser.visit(staff.hire(Role.OPERATOR), width, theme, language, page -> {
                    database.sql("update hotline.call_back set held_by = null").update();
                    page.navigate(
                            browser.address("/desk/hotline/calls/" + call.id().value()));
                    prove(page, family.number(), family.receipt().code().words());
                    browser.fits(page, "caller-" + language);
                    page.navigate(browser.address("/desk/hotline/call-backs"));
                    browser.fits(page, "call-backs-" + language);
                    press(page, "o");
                    page.locator("#callback-number").waitFor();
                    browser.fits(page, "call-back-" + language);
                });
            }
        }
    }

    private int heard(Officer officer) {
        return database.sql("select count(*) from audit.entry where deed = 'sealed.read' and actor = ?"
                        + " and details->>'reason' = 'call.back.opened'")
                .param(officer.id().toString())
                .query(Integer.class)
                .single();
    }

    /// The officer says where their telephone is, and that they take calls.
    private void ready(Page page) {
        page.navigate(browser.address("/desk/hotline/telephone"));
        page.locator("#address").fill(PHONE);
        press(page, "Enter");
        assertThat(page.locator("[role=status]")).containsText("It is kept");
        page.navigate(browser.address("/desk/hotline"));
        press(page, "h");
        assertThat(page.locator("#line-here")).hasText("1");
    }

    private static void prove(Page page, String number, String secret) {
        page.locator("#number").fill(number);
        page.locator("#secret").fill(secret);
        press(page, "Enter");
        page.locator("[role=status]").waitFor();
    }

    /// Somebody rings, asks for a person, and waits until they are taken; where nobody is there, they hang up.
    private CompletableFuture<ScriptedCall> rings(CountDownLatch taken, CountDownLatch over) {
        var call = new ScriptedCall(clock, NUMBER)
                .on("uk/language", "2")
                .on("uk/menu.again", "1", "!")
                .on("uk/waiting.choice", "", "")
                .doing("uk/waiting.choice", () -> await(taken))
                .doing("uk/talk.over", () -> await(over))
                .on("uk/operator.none", "", "!")
                .handed(new Call.Handed.Spoke(Duration.ofMinutes(2)));
        return CompletableFuture.supplyAsync(() -> {
            answering.take(call);
            return call;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private CallTask owe(Families.Family family) {
        Instant now = clock.instant();
        var notice = new Notice(
                Notice.Id.fresh(),
                family.id(),
                Operation.FIRST,
                News.Plain.THERE_IS_NEWS,
                null,
                now,
                new Delivery.WithAnOfficer(now, Why.HAS_TO_BE_SAID));
        transaction.executeWithoutResult(begun -> {
            notices.add(notice, notice.id().toString());
            calls.open(notice, News.Grave.DEATH, Why.HAS_TO_BE_SAID);
        });
        return tasks.of(notice.id()).orElseThrow();
    }
}
