package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.notices.News;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTask.State;
import org.whereabouts.sealing.TestKey;

/// An operator calls families, one after the other.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class CallsTest {

    @Autowired
    Families families;

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    TestKey key;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void open() {
        key.unlock();
        database.sql("update notices.call_task set state = 'WITHDRAWN' where state = 'OPEN'")
                .update();
    }

    @Test
    void aCallIsLaidOutAndItsResultRecordedByKeys() {
        CallTask first = families.owe(families.ask(), News.Grave.DEATH);
        CallTask second = families.owe(families.ask(), News.Plain.THERE_IS_NEWS);
        Officer officer = staff.hire(Role.OPERATOR);
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/calls"));
            assertThat(page.locator("main")).containsText(Families.PHONE);
            assertThat(page.locator("main")).containsText("не дзвонити сестрі");
            assertThat(page.locator("main")).not().containsText(Families.SOUGHT);
            press(page, "1");
            assertThat(families.tasks().find(first.id())).map(CallTask::state).contains(State.OPEN);
            type(page, "she was calm");
            press(page, "Escape");
            press(page, "1");
            page.waitForURL("**/told");
            press(page, "1");
            page.waitForURL("**/desk/calls");
            press(page, "r");
            type(page, "nobody answered");
            press(page, "Escape");
            press(page, "3");
            assertThat(page.locator("form.outcome")).hasCount(0);
        });
        assertThat(families.tasks().find(first.id())).map(CallTask::state).contains(State.TOLD);
        assertThat(families.tasks().find(second.id())).map(CallTask::state).contains(State.OPEN);
        assertThat(readings(officer, "decided_at is not null")).isEqualTo(2);
        assertThat(readings(officer, "decided_at is null")).isZero();
    }

    @Test
    void whatWasRecordedIsTakenBackUntilSomethingRestsOnIt() {
        CallTask task = families.owe(families.ask(), News.Plain.THERE_IS_NEWS);
        var before = row(task);
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            recordTold(page);
            assertThat(families.tasks().find(task.id())).map(CallTask::state).contains(State.TOLD);
            press(page, "u");
            page.waitForURL("**said=call.undone");
            assertThat(row(task)).isEqualTo(before);
            assertThat(families.tasks().calls(task.id())).isEmpty();
            recordTold(page);
            press(page, "2");
            page.waitForURL("**/desk/enquiries/" + task.enquiry());
            press(page, "c");
            press(page, "1");
            press(page, "Enter");
            page.waitForURL("**said=ending.done");
            page.navigate(browser.address("/desk/calls"));
            press(page, "u");
            page.waitForURL("**said=call.undo.rests");
        });
        assertThat(families.tasks().find(task.id())).map(CallTask::state).contains(State.TOLD);
        assertThat(database.sql("select count(*) from audit.entry where deed = 'call.taken.back' and subject = ?")
                        .param(task.id().toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void recordTold(Page page) {
        page.navigate(browser.address("/desk/calls"));
        press(page, "r");
        type(page, "said, and heard");
        press(page, "Escape");
        press(page, "1");
        page.waitForURL("**/told");
    }

    private String row(CallTask task) {
        return database.sql("select t::text from notices.call_task t where id = ?")
                .param(task.id().value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    @Test
    void nothingIsOpenedForWhoDidNotShowWhoTheyAre() {
        families.owe(families.ask(), News.Plain.THERE_IS_NEWS);
        Officer officer = staff.hire(Role.OPERATOR);
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            database.sql("update access.session set confirmed_at = confirmed_at - interval '1 hour' where officer = ?")
                    .param(officer.id().value())
                    .update();
            page.navigate(browser.address("/desk/calls"));
            assertThat(page.url()).contains("/desk/confirm");
        });
        assertThat(readings(officer, "true")).isZero();
    }

    @Test
    void thePagesFitEveryScreen() {
        families.owe(families.ask(), News.Grave.DEATH);
        browser.visitBoth(staff.hire(Role.values()), page -> {
            page.navigate(browser.address("/desk/calls"));
            assertThat(page.locator("form.outcome")).isVisible();
            browser.fits(page, "calls");
            var action = page.locator("form.outcome").getAttribute("action");
            page.navigate(browser.address(action + "/told"));
            browser.fits(page, "call-told");
            database.sql("delete from casework.item").update();
        });
    }

    private int readings(Officer officer, String which) {
        return database.sql("select count(*) from casework.reading where officer = ? and " + which)
                .param(officer.id().value())
                .query(Integer.class)
                .single();
    }
}
