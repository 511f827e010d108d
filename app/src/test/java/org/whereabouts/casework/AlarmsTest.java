package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.alarms.Alarms;
import org.whereabouts.casework.reading.ReadingAnEnquiry;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.planting.Planted;
import org.whereabouts.sealing.TestKey;

/// Whoever opens a planted enquiry, or reads many and decides none, is shut out at once, and the
/// administrators see it.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class AlarmsTest {

    @Autowired
    Families families;

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    Officers officers;

    @Autowired
    Planted planted;

    @Autowired
    ReadingAnEnquiry reading;

    @Autowired
    Alarms alarms;

    @Autowired
    TestKey key;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void open() {
        key.unlock();
        database.sql("update casework.alarm set seen_at = now(), seen_by = officer where seen_at is null")
                .update();
    }

    @Test
    void whoOpensOneIsShutOutAtOnceAndReadsNothing() {
        Officer administrator = staff.hire(Role.ADMINISTRATOR);
        browser.visit(administrator, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/alarms"));
            page.locator("#name").fill("Явір Олекса");
            page.locator("#called").fill("Калина Вигадана");
            page.locator("form.wish button").click();
            page.waitForURL("**said=planted.done");
            browser.fits(page, "alarms");
        });
        Enquiry enquiry = families.now(planted.all().getFirst().enquiry());
        String number = enquiry.facts().number().toString();
        Officer curious = staff.hire(Role.VERIFIER);
        browser.visit(curious, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/enquiries"));
            type(page, number);
            press(page, "Enter");
            page.waitForURL("**/desk/enquiries/*");
            press(page, "o");
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.content()).doesNotContain("Явір");
            page.navigate(browser.address("/desk"));
            assertThat(page).hasURL(browser.address("/desk/sign-in"));
        });
        assertThat(officers.find(curious.id()).orElseThrow().state()).isEqualTo(Officer.State.FROZEN);
        browser.visit(administrator, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk"));
            assertThat(page.locator("tr:has(a[href='/desk/alarms']) td.n").first())
                    .hasText("1");
            page.navigate(browser.address("/desk/alarms"));
            page.locator("form[action$='/seen'] button").click();
            page.navigate(browser.address("/desk"));
            assertThat(page.locator("tr:has(a[href='/desk/alarms']) td.n").first())
                    .hasText("0");
        });
        assertThat(audited("alarm.planted.read", curious.id().toString())).isOne();
        assertThat(audited("alarm.planted.read", enquiry.facts().id().toString()))
                .isZero();
        assertThat(audited("enquiry.planted", enquiry.facts().id().toString())).isZero();
        assertThat(database.sql("select count(*) from audit.entry where deed = 'sealed.read' and subject like ?")
                        .param("%" + enquiry.facts().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoReadsFiftyAndDecidesNoneDoesNotReadAnother() {
        SignedIn officer = staff.as(staff.hire(Role.VERIFIER));
        var confirmed = officer.confirmed(officer.confirmed()).orElseThrow();
        for (int n = 0; n < 50; n++) {
            assertThat(reading.read(confirmed, families.ask(), "test"))
                    .isInstanceOfSatisfying(
                            ReadingAnEnquiry.Opened.class,
                            opened -> opened.contents().close());
        }
        assertThat(alarms.unseen()).isEmpty();
        assertThat(reading.read(confirmed, families.ask(), "test")).isInstanceOf(ReadingAnEnquiry.ShutOut.class);
        assertThat(alarms.unseen()).extracting(Alarms.Alarm::kind).containsExactly(Alarms.Kind.BULK_READING);
        assertThat(officers.find(officer.officer().id()).orElseThrow().state()).isEqualTo(Officer.State.FROZEN);
    }

    @Test
    void whoReadsEnquiriesDoesNotLearnWhichArePlanted() {
        planted.add(new Planted.Plant(UUID.randomUUID(), families.ask(), "officer:1", java.time.Instant.now()));
        String number = families.now(planted.all().getFirst().enquiry())
                .facts()
                .number()
                .toString();
        browser.visit(staff.hire(Role.ADMINISTRATOR, Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/alarms"));
            assertThat(page.locator("h2")).isVisible();
            assertThat(page.content()).doesNotContain(number);
            assertThat(page.locator("form.wish")).hasCount(0);
        });
        browser.visit(staff.hire(Role.ADMINISTRATOR), 320, ColorScheme.DARK, "ar", page -> {
            page.navigate(browser.address("/desk/alarms"));
            assertThat(page.content()).contains(number);
            browser.fits(page, "alarms");
        });
    }

    private int audited(String deed, String subject) {
        return database.sql("select count(*) from audit.entry where deed = ? and subject = ?")
                .params(deed, subject)
                .query(Integer.class)
                .single();
    }
}
