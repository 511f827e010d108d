package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.notices.News;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.sealing.TestKey;

/// What waits is put off, handed over, or looked at by somebody else; nothing of it drops off.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class QueuesByHandTest {

    private static final String CALLS = "calls";

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    Families families;

    @Autowired
    TakingInHand hands;

    @Autowired
    TestKey key;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void emptyTheQueue() {
        key.unlock();
        database.sql("update notices.call_task set state = 'WITHDRAWN' where state = 'OPEN'")
                .update();
        database.sql("delete from casework.item").update();
    }

    @Test
    void whatIsPutOffWantsAReasonStaysInTheCountsAndComesBack() {
        CallTask one = owe();
        Officer officer = staff.hire(Role.OPERATOR);
        list(officer, one, page -> {
            press(page, "3");
            assertThat(page.locator("[role=status]")).containsText("why");
            assertThat(hands.next(CALLS, staff.as(officer))).isPresent();
        });
        list(officer, one, page -> {
            press(page, "r");
            type(page, "after their working day");
            press(page, "Escape");
            press(page, "3");
            assertThat(page.locator("tbody")).containsText("after their working day");
            page.navigate(browser.address("/desk"));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Families to be called")))
                    .containsText("All of it");
        });
        assertThat(hands.count(CALLS)).isEqualTo(1);
        assertThat(hands.next(CALLS, staff.as(officer))).isEmpty();
        assertThat(hands.next(CALLS, staff.as(staff.hire(Role.OPERATOR)))).isEmpty();
        database.sql("update casework.item set not_before = now() - interval '1 minute'")
                .update();
        assertThat(hands.next(CALLS, staff.as(officer))).contains(one.id().value());
        assertThat(deeds("item.put.off", one)).isEqualTo(1);
    }

    @Test
    void whatIsHandedOverComesFirstForThatOfficerAloneAndForAllAfterSomeDays() {
        CallTask older = owe();
        CallTask handed = owe();
        Officer giver = staff.hire(Role.OPERATOR);
        Officer taker = staff.hire(Role.OPERATOR);
        list(giver, handed, page -> {
            page.locator("#to").selectOption(taker.id().toString());
            press(page, "Escape");
            press(page, "4");
            assertThat(page.locator("tbody")).containsText(taker.name());
        });
        assertThat(hands.next(CALLS, staff.as(taker))).contains(handed.id().value());
        hands.forget(CALLS, older.id().value());
        assertThat(hands.next(CALLS, staff.as(giver))).contains(older.id().value());
        database.sql("update casework.item set claimed_by = null, claimed_at = null")
                .update();
        assertThat(hands.take(CALLS, handed.id().value(), staff.as(giver))).isFalse();
        database.sql("update casework.item set for_until = now() - interval '1 minute' where for_until is not null")
                .update();
        assertThat(hands.take(CALLS, handed.id().value(), staff.as(giver))).isTrue();
    }

    @Test
    void aSecondOpinionIsNeverTheirOwn() {
        CallTask one = owe();
        Officer asks = staff.hire(Role.OPERATOR);
        Officer answers = staff.hire(Role.VERIFIER);
        list(asks, one, page -> {
            press(page, "r");
            type(page, "the caller sounded like a child");
            press(page, "Escape");
            press(page, "2");
            assertThat(page.locator("tbody")).containsText(asks.name());
        });
        assertThat(hands.next(CALLS, staff.as(asks))).isEmpty();
        // Putting it off does not make it theirs again.
        list(answers, one, page -> {
            press(page, "r");
            type(page, "tomorrow");
            press(page, "Escape");
            press(page, "3");
            assertThat(page.locator("tbody")).containsText("tomorrow");
        });
        database.sql("update casework.item set not_before = null").update();
        assertThat(hands.next(CALLS, staff.as(asks))).isEmpty();
        assertThat(hands.next(CALLS, staff.as(answers))).contains(one.id().value());
    }

    @Test
    void whatColleaguesHaveInHandIsNotTakenFromThem() {
        CallTask one = owe();
        Officer has = staff.hire(Role.OPERATOR);
        assertThat(hands.next(CALLS, staff.as(has))).contains(one.id().value());
        Officer wants = staff.hire(Role.OPERATOR);
        list(wants, one, page -> {
            assertThat(page.locator("tbody")).containsText(has.name());
            press(page, "1");
            assertThat(page.locator("[role=status]")).containsText("colleague");
        });
        assertThat(hands.next(CALLS, staff.as(wants))).isEmpty();
        database.sql("update casework.item set claimed_at = ?::timestamptz")
                .param(hands.now().minus(Duration.ofHours(2)).toString())
                .update();
        assertThat(hands.next(CALLS, staff.as(wants))).contains(one.id().value());
    }

    @Test
    void manyThatArePutOffHideNothingBehindThem() {
        for (int n = 0; n < 60; n++) {
            hands.putOff(CALLS, owe().id().value(), Duration.ofDays(1));
        }
        CallTask last = owe();
        assertThat(hands.next(CALLS, staff.as(staff.hire(Role.OPERATOR))))
                .contains(last.id().value());
        assertThat(hands.count(CALLS)).isEqualTo(61);
    }

    @Test
    void thePagesFitEveryScreen() {
        hands.putOff(CALLS, owe().id().value(), Duration.ofDays(1));
        CallTask one = owe();
        browser.visitBoth(staff.hire(Role.OPERATOR, Role.VERIFIER), page -> {
            page.navigate(browser.address("/desk/queues/calls?item=" + one.id().value()));
            browser.fits(page, "queue");
            page.navigate(browser.address("/desk"));
            browser.fits(page, "overview");
        });
    }

    private void list(Officer officer, CallTask ticked, Consumer<Page> visitor) {
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(
                    browser.address("/desk/queues/calls?item=" + ticked.id().value()));
            visitor.accept(page);
        });
    }

    private CallTask owe() {
        return families.owe(families.ask(), News.Plain.THERE_IS_NEWS);
    }

    private int deeds(String deed, CallTask one) {
        return database.sql("select count(*) from audit.entry where deed = ? and subject = ?")
                .params(deed, one.id().value().toString())
                .query(Integer.class)
                .single();
    }
}
