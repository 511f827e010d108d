package org.whereabouts.hotline.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.DeskBrowser;
import org.whereabouts.enquiries.FollowingAnEnquiry;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.calls.TheLine;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.phone.Baresip;
import org.whereabouts.hotline.phone.Sounds;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.sheet.Keyboard;
import org.whereabouts.hotline.switchboard.Switchboard;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.sealing.TestKey;

/// A caller and an operator, each with a real telephone (baresip), and the operator with a real browser: from the first
/// ring to the lead's figures, both hands on the keyboard.
@WithHotline
@Timeout(180)
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_TELEPHONES", matches = "1", disabledReason = "no baresip")
class ARealCallAtTheDeskTest {

    private static final String NAME = "Небувалий Устим";
    private static final Sound CALLER = Sounds.sweep(1000, 300, 3000);
    private static final Sound OPERATOR = Sounds.sweep(1000, 2500, 400);
    /// Of a second that is said over and over, so much is in one piece wherever one begins to listen.
    private static final int PIECE = 7_500;

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    Officers officers;

    @Autowired
    TestKey key;

    @Autowired
    Answering answering;

    @Autowired
    Switchboard switchboard;

    @Autowired
    TheLine theLine;

    @Autowired
    FollowingAnEnquiry following;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient database;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        clock.set(MovingClock.NOON);
        key.unlock();
        database.sql("delete from hotline.call").update();
        database.sql("delete from hotline.sheet").update();
        nobody();
    }

    @AfterEach
    void nobody() {
        officers.all().forEach(one -> switchboard.away(one.id()));
        switchboard.waiting().forEach(switchboard::leave);
    }

    @Test
    void aCallerIsTakenSpokenWithAndTheirEnquiryIsFiled() throws Exception {
        try (TestLine line = TestLine.open(answering, clock);
                var desk = new Baresip(folder.resolve("desk"), ";audio_codecs=PCMA;answermode=manual", OPERATOR);
                var caller = new Baresip(folder.resolve("caller"), ";audio_codecs=PCMA", CALLER)) {
            browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "uk", page -> {
                Keyboard.forbidTheMouse(page);
                try {
                    takesCalls(page, desk);
                    calls(caller, line);
                    takesTheCall(page, desk);
                    filesAnEnquiry(page);
                    speakLongEnough();
                    caller.hangUp();
                    isOver(page, desk);
                } catch (Exception trouble) {
                    throw new AssertionError(trouble);
                }
                Keyboard.noMouseMoved(page);
            });
            assertThat(Sounds.alike(piece(CALLER), desk.heard())).isGreaterThan(0.98);
            assertThat(Sounds.alike(piece(OPERATOR), caller.heard())).isGreaterThan(0.98);
        }
        leadCountsIt();
    }

    private void takesCalls(Page page, Baresip desk) {
        page.navigate(browser.address("/desk/hotline/telephone"));
        page.locator("#address").focus();
        type(page, desk.address());
        press(page, "Enter");
        assertThat(page.locator("[role=status]")).isVisible();
        page.navigate(browser.address("/desk/hotline"));
        press(page, "h");
        assertThat(page.locator("#line-here")).hasText("1");
    }

    /// In Ukrainian, and wants a person.
    private void calls(Baresip caller, TestLine line) throws Exception {
        caller.dial("sip:hotline@127.0.0.1:" + line.port());
        caller.established();
        int choice =
                theLine.languages().stream().map(Locale::getLanguage).toList().indexOf("uk") + 1;
        caller.press((char) ('0' + choice));
        Thread.sleep(1_000);
        caller.press('1');
    }

    private void takesTheCall(Page page, Baresip desk) throws Exception {
        page.locator("#line-rows tr:not(.gone)").waitFor();
        clock.pass(Duration.ofSeconds(12));
        assertThat(page.locator("#line-rows tr:not(.gone) [data-time]")).hasText("0:12");
        assertThat(page.locator("#line-rows tr:not(.gone) [data-language]")).hasText("uk");
        press(page, "t");
        page.waitForURL("**/desk/hotline/calls/*");
        desk.rings();
        assertThat(page.locator("main")).containsText("ваш телефон дзвонить");
        desk.answer();
        desk.established();
    }

    private void filesAnEnquiry(Page page) {
        press(page, "n");
        page.waitForURL("**/desk/hotline/sheet/*");
        type(page, NAME);
        Keyboard.fill(page);
        press(page, "Control+Enter");
        page.waitForURL("**/read-back");
        assertThat(page.locator("main")).containsText(NAME);
        press(page, "f");
        page.waitForURL("**/file");
        String number = page.locator("#filed-number").innerText().replace("-", "");
        String words = page.locator("#filed-words").innerText();
        assertThat(following.follow(number, words, "")).isInstanceOf(FollowingAnEnquiry.Found.class);
    }

    /// Each says its second of sound over and over, and the other may come in anywhere in it: to be heard from its
    /// beginning to its end takes up to two. The sheet is sometimes filled faster.
    private static void speakLongEnough() throws InterruptedException {
        Thread.sleep(2_500);
    }

    /// The operator's telephone falls silent, and they are free for the next one.
    private void isOver(Page page, Baresip desk) throws Exception {
        for (int tried = 0; tried < 100 && !desk.printed().contains("session closed"); tried++) {
            Thread.sleep(100);
        }
        assertThat(desk.printed()).contains("session closed");
        page.navigate(browser.address("/desk/hotline"));
        assertThat(page.locator("#line-free")).hasText("1");
        assertThat(page.locator("#line-count")).hasText("0");
        assertThat(page.locator("a[data-key=c]")).hasCount(0);
    }

    private void leadCountsIt() {
        browser.visit(staff.hire(Role.ADMINISTRATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/hotline/figures"));
            assertThat(page.locator("#sum-calls")).hasText("1");
            assertThat(page.locator("#sum-soon")).hasText("1 of 1");
            assertThat(page.locator("#sum-taken")).hasText("1 of 1");
            assertThat(page.locator("#sum-abandoned")).hasText("0 of 1");
        });
        assertThat(database.sql("select language || ' ' || ending from hotline.call")
                        .query(String.class)
                        .single())
                .isEqualTo("uk SPOKE");
    }

    private static Sound piece(Sound all) {
        return Sound.of(Arrays.copyOf(all.samples(), PIECE));
    }
}
