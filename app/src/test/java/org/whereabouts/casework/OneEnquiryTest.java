package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.pair.Proposals;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.enquiries.AddingToAnEnquiry;
import org.whereabouts.enquiries.Enquiries.About;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.News;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.RecordingACall;
import org.whereabouts.sealing.TestKey;

/// One enquiry at the desk: found, opened, ended, and what takes two.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class OneEnquiryTest {

    @Autowired
    Families families;

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    TestKey key;

    @Autowired
    AddingToAnEnquiry adding;

    @Autowired
    RecordingACall recording;

    @Autowired
    ProposingADeed proposing;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void open() {
        key.unlock();
    }

    @Test
    void itIsFoundOpenedAndEndedWithTheKeyboardAlone() {
        Enquiry.Id hanna = families.ask();
        adding.add(hanna, 1, About.ENQUIRER, "a new invented address");
        adding.add(hanna, 2, About.SOUGHT, "an invented scar");
        Officer officer = staff.hire(Role.OPERATOR);
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/enquiries"));
            type(page, number(hanna));
            press(page, "Enter");
            page.waitForURL("**/desk/enquiries/" + hanna);
            assertThat(page.locator("main")).not().containsText(Families.SOUGHT);
            assertThat(readings(officer)).isEmpty();
            press(page, "o");
            assertThat(page.locator("main")).containsText(Families.SOUGHT);
            assertThat(page.locator("main")).containsText("не дзвонити сестрі");
            assertThat(page.locator("main")).containsText("an invented scar");
            assertThat(page.locator("main")).not().containsText("a new invented address");
            assertThat(page.locator("main")).not().containsText(Families.PHONE);
            press(page, "t");
            assertThat(page.locator("main")).containsText(Families.PHONE);
            assertThat(page.locator("main")).containsText("a new invented address");
            press(page, "c");
            press(page, "1");
            press(page, "Enter");
            assertThat(page.locator("[role=status]")).isVisible();
        });
        assertThat(families.now(hanna))
                .isInstanceOfSatisfying(
                        Enquiry.Closed.class,
                        closed -> assertThat(closed.reason()).isEqualTo(Enquiry.Reason.CONTACT_RESTORED));
        assertThat(readings(officer)).containsExactly("enquiry.read.family true", "enquiry.read.family.whole true");
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/enquiries/" + hanna));
            press(page, "c");
            press(page, "w");
            assertThat(page.locator("[role=status]")).isVisible();
        });
        assertThat(families.now(hanna)).isInstanceOf(Enquiry.Open.class);
    }

    @Test
    void aNumberThatNobodyHasFindsNothing() {
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            for (String number : List.of("1234", "not a number", "1000000009")) {
                page.navigate(browser.address("/desk/enquiries"));
                type(page, number);
                press(page, "Enter");
                assertThat(page.locator("[role=status]")).isVisible();
                assertThat(page).hasURL(browser.address("/desk/enquiries"));
            }
        });
    }

    @Test
    void aDeathIsTakenToTheFilesByTwoAndOnlyOnceTheFamilyKnows() {
        Enquiry.Id hanna = families.ask();
        Officer first = staff.hire(Role.OPERATOR);
        browser.visit(first, 1280, ColorScheme.LIGHT, "en", page -> {
            end(page, hanna, "DEAD_REMAINS_RETURNED", "they were called");
            assertThat(page.url()).endsWith("said=ending.not.told");
            told(hanna, first);
            end(page, hanna, "DEAD_REMAINS_RETURNED", "");
            assertThat(page.url()).endsWith("said=proposal.no.reason");
            end(page, hanna, "DEAD_REMAINS_RETURNED", "they were called");
            assertThat(page.url()).endsWith("said=proposal.proposed");
            assertThat(page.locator("form[action$='/agree']")).hasCount(0);
        });
        assertThat(families.now(hanna)).isInstanceOf(Enquiry.Open.class);
        agree(hanna, staff.hire(Role.VERIFIER));
        assertThat(families.now(hanna)).isInstanceOf(Enquiry.Closed.class);
        assertThat(database.sql("select count(*) from enquiries.closing where enquiry = ? and second <> officer")
                        .param(hanna.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void erasingTakesTwoAndLeavesNothing() {
        Enquiry.Id hanna = families.ask();
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            end(page, hanna, "ERASED", "the family insists");
            assertThat(families.enquiries().contents(hanna)).isPresent();
            page.navigate(browser.address("/desk/proposals"));
            assertThat(page.locator("form[action*='/approve']")).hasCount(0);
        });
        agree(hanna, staff.hire(Role.VERIFIER));
        assertThat(families.now(hanna)).isInstanceOf(Enquiry.Erased.class);
        assertThat(families.enquiries().contents(hanna)).isEmpty();
        assertThat(database.sql("select count(*) from sealing.data_key where subject = ?")
                        .param(hanna.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasProposedElsewhereIsNotApprovedFromHere() {
        Enquiry.Id hanna = families.ask();
        Enquiry.Id other = families.ask();
        var officer = staff.as(staff.hire(Role.VERIFIER));
        for (Enquiry.Id one : List.of(hanna, other)) {
            proposing.propose(
                    officer,
                    new ProposingADeed.Wanted("enquiry.ended", one.toString(), Map.of("ending", "ERASED"), "why"));
        }
        UUID foreign =
                proposals.open("enquiry.ended", other.toString()).orElseThrow().id();
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            look(page, hanna);
            page.locator("input[name=proposal]").evaluate("(one, id) => one.value = id", foreign.toString());
            press(page, "a");
            page.waitForURL("**said=proposal.not.open");
        });
        assertThat(families.now(other)).isInstanceOf(Enquiry.Open.class);
    }

    @Test
    void anExtractIsAllowedByTwoAndMadeAfterwardsHoweverOftenItFails() {
        Enquiry.Id hanna = families.ask();
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            look(page, hanna);
            press(page, "x");
            page.locator("#authority").fill("An invented court");
            page.locator("#what-for").fill("an invented hearing");
            page.locator("details[open] form.wish button").click();
            page.waitForURL("**said=proposal.proposed");
        });
        assertThat(database.sql("select details::text from casework.proposal where subject = ?")
                        .param(hanna.toString())
                        .query(String.class)
                        .single())
                .doesNotContain("court", "hearing");
        Officer second = staff.hire(Role.VERIFIER);
        browser.visit(second, 1280, ColorScheme.LIGHT, "en", page -> {
            look(page, hanna);
            assertThat(page.locator("main")).containsText("An invented court");
            press(page, "a");
            page.waitForURL("**said=proposal.to.be.made");
            look(page, hanna);
            key.keys().lock("test");
            press(page, "m");
            page.waitForURL("**said=reading.locked");
            key.unlock();
            look(page, hanna);
            var paper = page.waitForDownload(() -> press(page, "m"));
            assertThat(read(paper.path())).startsWith("%PDF-");
            look(page, hanna);
            assertThat(page.locator("[data-key=m]")).hasCount(0);
            page.locator("form[action$='/revoked'] button").click();
            page.waitForURL("**said=outgoing.revoked");
        });
        assertThat(database.sql("select count(*) from enquiries.extract where enquiry = ? and revoked is not null")
                        .param(hanna.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void thePagesFitEveryScreen() {
        Enquiry.Id hanna = families.ask();
        families.owe(hanna, News.Plain.THERE_IS_NEWS);
        adding.add(hanna, 1, About.ENQUIRER, "a new invented address");
        browser.visitBoth(staff.hire(Role.values()), page -> {
            page.navigate(browser.address("/desk/enquiries"));
            browser.fits(page, "enquiry-find");
            page.navigate(browser.address("/desk/enquiries/" + hanna));
            browser.fits(page, "enquiry-closed");
            look(page, hanna);
            browser.fits(page, "enquiry-open");
        });
    }

    private void look(Page page, Enquiry.Id id) {
        page.navigate(browser.address("/desk/enquiries/" + id));
        press(page, "o");
        page.waitForURL("**/open");
    }

    private void end(Page page, Enquiry.Id id, String how, String why) {
        page.navigate(browser.address("/desk/enquiries/" + id));
        press(page, "c");
        page.locator("#ending-" + how).check();
        page.locator("#reason").fill(why);
        page.locator("#reason").press("Enter");
        page.waitForURL("**said=*");
    }

    private void agree(Enquiry.Id id, Officer officer) {
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/proposals"));
            page.locator("a[href$='" + id + "']").click();
            page.waitForURL("**/desk/enquiries/" + id);
            press(page, "o");
            page.waitForURL("**/open");
            press(page, "a");
            page.waitForURL("**said=proposal.approved");
        });
    }

    private void told(Enquiry.Id id, Officer officer) {
        CallTask task = families.owe(id, News.Grave.DEATH);
        recording.record(task.id(), officer.id().toString(), CallTask.Result.TOLD, "calm");
    }

    private String number(Enquiry.Id id) {
        return families.now(id).facts().number().toString();
    }

    private static String read(java.nio.file.Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private List<String> readings(Officer officer) {
        return database.sql("select purpose || ' ' || (decided_at is not null) from casework.reading"
                        + " where officer = ? order by id")
                .param(officer.id().value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
