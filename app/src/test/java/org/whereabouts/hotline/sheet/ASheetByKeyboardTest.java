package org.whereabouts.hotline.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.DeskBrowser;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.FollowingAnEnquiry;
import org.whereabouts.enquiries.matches.MatchingEnquiries;
import org.whereabouts.enquiries.telephone.FollowingByTelephone;
import org.whereabouts.hotline.Families;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.sealing.TestKey;

/// An enquiry is taken down with both hands on the keyboard, kept while it is written, and filed; no mouse moves.
@WithHotline
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class ASheetByKeyboardTest {

    private static final String NAME = "Небувалий Устим";
    private static final double SOON_MILLIS = 500;
    private static final double FIRST_SCREEN_MILLIS = 300;
    private static final int LOADS = 20;

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    TestKey key;

    @Autowired
    Families families;

    @Autowired
    FollowingByTelephone byTelephone;

    @Autowired
    FollowingAnEnquiry following;

    @Autowired
    MatchingEnquiries matching;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void open() {
        key.unlock();
        database.sql("delete from hotline.sheet").update();
    }

    @Test
    void anEnquiryIsFiledWithoutAMouse() {
        families.ask();
        follow();
        Officer officer = staff.hire(Role.OPERATOR);
        browser.visit(officer, 1280, ColorScheme.LIGHT, "uk", page -> {
            Keyboard.forbidTheMouse(page);
            page.navigate(browser.address("/desk/hotline"));
            press(page, "n");
            page.waitForURL("**/desk/hotline/sheet/*");
            assertThat(page.locator("#name")).isFocused();
            type(page, NAME);
            page.locator("#alike li").first().waitFor();
            assertThat(page.locator("#alike")).containsText("Відкритий запит");
            assertThat(page.locator("#alike")).not().containsText("Ганна");
            double took = soonest(page);
            System.out.println("duplicates while typing: " + took + " ms");
            assertThat(took).isLessThan(SOON_MILLIS);
            Keyboard.fill(page);
            press(page, "Control+Enter");
            page.waitForURL("**/read-back");
            assertThat(page.locator("main")).containsText(NAME);
            assertThat(page.locator("main")).containsText("17 травня 1988");
            press(page, "f");
            page.waitForURL("**/file");
            Keyboard.noMouseMoved(page);
            opens(page);
        });
    }

    /// Types the last letter again and again: what the machine does beside must not count.
    private static double soonest(Page page) {
        double soonest = Double.MAX_VALUE;
        for (int n = 0; n < 6; n++) {
            page.locator("#alike").evaluate("one => delete one.dataset.took");
            press(page, "Backspace");
            type(page, "м");
            page.locator("#alike[data-took]").waitFor();
            soonest =
                    Math.min(soonest, Double.parseDouble(page.locator("#alike").getAttribute("data-took")));
        }
        return soonest;
    }

    private void opens(Page page) {
        String number = page.locator("#filed-number").innerText().replace("-", "");
        String words = page.locator("#filed-words").innerText();
        String digits = page.locator("#filed-digits").innerText().replace(" ", "");
        assertThat(byTelephone.follow(number, digits, "")).isInstanceOf(FollowingAnEnquiry.Found.class);
        assertThat(following.follow(number, words, ""))
                .isInstanceOfSatisfying(FollowingAnEnquiry.Found.class, found -> {
                    Enquiry enquiry = found.enquiry();
                    assertThat(enquiry.facts().language()).isEqualTo(Locale.forLanguageTag("uk"));
                    assertThat(sealed(
                                    "hotline.word where enquiry = ?",
                                    enquiry.facts().id().value()))
                            .isOne();
                });
        assertThat(database.sql("select count(*) from hotline.sheet where sealed is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        // The page sent once more is the same enquiry with the same receipt.
        page.reload();
        assertThat(page.locator("#filed-words")).hasText(words);
    }

    private int sealed(String what, UUID id) {
        return database.sql("select count(*) from " + what)
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsTypedIsKeptEveryFiveSecondsAndSurvivesAReload() {
        Officer officer = staff.hire(Role.OPERATOR);
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/hotline"));
            press(page, "n");
            page.waitForURL("**/desk/hotline/sheet/*");
            type(page, NAME);
            assertThat(page.locator("#sheet-kept")).containsText("Kept at");
            type(page, " Петрович");
            page.waitForTimeout(5500);
            page.reload();
            assertThat(page.locator("#name")).hasValue(NAME + " Петрович");
        });
        String row = database.sql("select s::text from hotline.sheet s")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("Устим", "d0a3d181d182");
        assertThat(database.sql("select count(*) from sealing.data_key where subject_kind = 'call-sheet'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(database.sql("select count(*) from audit.entry where deed = 'sealed.read' and actor = ?"
                                + " and details->>'reason' = 'sheet.opened'")
                        .param(officer.id().toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aColleaguesSheetIsNobodyElses() {
        Officer officer = staff.hire(Role.OPERATOR);
        String[] address = {""};
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/hotline"));
            press(page, "n");
            page.waitForURL("**/desk/hotline/sheet/*");
            address[0] = page.url();
        });
        browser.visit(
                staff.hire(Role.OPERATOR),
                1280,
                ColorScheme.LIGHT,
                "en",
                page -> assertThat(page.navigate(address[0]).status()).isEqualTo(404));
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsMissing() {
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/hotline"));
            press(page, "n");
            page.waitForURL("**/desk/hotline/sheet/*");
            type(page, NAME);
            press(page, "Control+Enter");
            assertThat(page.locator("[role=alert]")).isVisible();
            assertThat(page.locator("#name")).hasValue(NAME);
        });
    }

    @Test
    void theFirstScreenIsThereAtOnce() {
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            List<Double> painted = new ArrayList<>();
            List<Double> came = new ArrayList<>();
            for (int n = 0; n < LOADS; n++) {
                page.navigate(browser.address("/desk/hotline"));
                painted.add(millis(
                        page,
                        "new Promise(told => new PerformanceObserver(list => {"
                                + " for (const one of list.getEntriesByName('first-contentful-paint')) told(one.startTime);"
                                + " }).observe({ type: 'paint', buffered: true }))"));
                came.add(millis(page, "performance.getEntriesByType('navigation')[0].responseEnd"));
            }
            System.out.printf(
                    "first screen of the line: painted after %.0f ms (of %d loads the middle), worst %.0f ms;"
                            + " the page had come after %.0f ms%n",
                    median(painted), LOADS, Collections.max(painted), median(came));
            assertThat(median(painted)).isLessThan(FIRST_SCREEN_MILLIS);
        });
    }

    private static double millis(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    @Test
    void thePagesFitEveryScreen() {
        for (String language : new String[] {"en", "uk", "ru", "ar"}) {
            for (int width : new int[] {320, 1280}) {
                ColorScheme theme = width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT;
                browser.visit(staff.hire(Role.values()), width, theme, language, page -> {
                    page.navigate(browser.address("/desk/hotline"));
                    browser.fits(page, "line-" + language);
                    press(page, "n");
                    page.waitForURL("**/desk/hotline/sheet/*");
                    browser.fits(page, "sheet-" + language);
                });
            }
        }
    }

    @Test
    void theOtherPagesFitEveryScreen() {
        browser.visitBoth(staff.hire(Role.values()), page -> {
            page.navigate(browser.address("/desk/hotline/paper"));
            browser.fits(page, "sheet-paper");
            page.navigate(browser.address("/desk/hotline/distress"));
            assertThat(page.locator("main")).containsText("+380 44 000 00 02");
            browser.fits(page, "distress");
            page.navigate(browser.address("/desk/hotline/telephone"));
            browser.fits(page, "telephone");
            page.navigate(browser.address("/desk/hotline/figures"));
            browser.fits(page, "line-figures");
        });
    }

    /// Takes up in memory who is sought by now.
    private void follow() {
        while (matching.follow()) {
            assertThat(matching.standing()).isPositive();
        }
    }
}
