package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.enquiries.telling.CorrectingAnEntry;
import org.whereabouts.enquiries.telling.CorrectingAnEntry.Order;
import org.whereabouts.enquiries.telling.CorrectingAnEntry.Taken;
import org.whereabouts.enquiries.telling.CorrectingAnEntry.TooMany;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.sealing.TestKey;

/// A reader says what is wrong with an entry, and an officer looks into it.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class CorrectionsTest {

    private static final String CONTACT = "+380 44 555 55 55";

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    TestKey key;

    @Autowired
    InventedRegister register;

    @Autowired
    CorrectingAnEntry correcting;

    @Autowired
    JdbcClient database;

    private Person.Id entry = new Person.Id(0);

    @BeforeEach
    void open() {
        key.unlock();
        database.sql("update enquiries.telling set state = 'SET_ASIDE'").update();
        entry = register.people().entrySet().stream()
                .filter(one -> one.getKey().contains("Мельник"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void whatIsWrongIsSaidOnThePageAndTakenUpByKeys() {
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/people/" + entry));
            page.locator("a[href*='/correct/']").click();
            page.locator("form button").click();
            assertThat(page.locator("[role=alert]")).containsText("Write what is wrong");
            page.locator("#wrong").fill("she is at home");
            page.locator("#passage").fill("Missing");
            page.locator("#contact").fill(CONTACT);
            page.locator("form button").click();
            assertThat(page.locator(".receipt")).isVisible();

            page.navigate(browser.address("/desk/corrections"));
            assertThat(page.locator("main")).containsText("she is at home");
            assertThat(page.locator("main")).containsText("Missing");
            assertThat(page.locator("main")).not().containsText(CONTACT);
            press(page, "t");
            assertThat(page.locator("main")).containsText(CONTACT);
            press(page, "r");
            type(page, "the list was old");
            press(page, "Escape");
            press(page, "1");
            assertThat(page.locator("form.answers")).hasCount(0);
            press(page, "u");
            assertThat(page.locator("form.answers")).isVisible();
        });
        assertThat(database.sql("select count(*) from enquiries.telling where entry = ? and state = 'AWAITING'")
                        .param(entry.number())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoSendsALinkPutsNoWordsIntoTheForm() {
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/correct/" + entry + "?passage=call+0900&wrong=call+0900&contact=0900"));
            assertThat(page.locator("#passage")).hasValue("");
            assertThat(page.locator("#wrong")).hasValue("");
            assertThat(page.locator("#contact")).hasValue("");
            assertThat(page.locator("main")).not().containsText("0900");
        });
    }

    @Test
    void aPassageIsMarkedOnTheCardAndTheHistorySaysWhatWasCorrected() {
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "ar", page -> {
            page.navigate(browser.address("/people/" + entry));
            assertThat(page.locator("[data-correct-hint]")).isVisible();
            assertThat(page.locator("[data-correct-go]")).isHidden();
            page.evaluate("() => getSelection().selectAllChildren(document.querySelector('.facts .value'))");
            assertThat(page.locator("[data-correct-go]")).isVisible();
            String passage = page.locator(".facts .value")
                    .first()
                    .textContent()
                    .replaceAll("[\\s\u00a0]+", " ")
                    .strip();
            press(page, "Control+Enter");
            assertThat(page.locator("#wrong")).isFocused();
            assertThat(page.locator("#passage")).hasValue(passage);
            org.assertj.core.api.Assertions.assertThat(page.url()).doesNotContain("?", "#");
            page.locator("#wrong").fill("an invented mistake");
            page.locator("form button").click();
            assertThat(page.locator(".receipt")).isVisible();

            page.navigate(browser.address("/desk/corrections"));
            assertThat(page.locator("main")).containsText(passage);
            page.locator("#reason").fill("the list was old");
            page.locator("#corrected").selectOption("BIRTH_YEAR");
            page.locator("form.answers button").first().click();
            page.navigate(browser.address("/people/" + entry));
            assertThat(page.locator(".corrections")).containsText("سنة الميلاد");
            assertThat(page.locator(".corrections")).not().containsText("the list was old");
            page.navigate(browser.address("/desk/corrections"));
            page.locator(".lately form button").first().click();
            page.navigate(browser.address("/people/" + entry));
            assertThat(page.locator(".corrections")).hasCount(0);
        });
    }

    @Test
    void fromOneNeighbourhoodTenComeInAnHour() {
        for (int n = 0; n < 10; n++) {
            assertThat(correcting.correct(order("an invented neighbourhood"))).isInstanceOf(Taken.class);
        }
        assertThat(correcting.correct(order("an invented neighbourhood"))).isInstanceOf(TooMany.class);
        assertThat(correcting.correct(order("another neighbourhood"))).isInstanceOf(Taken.class);
    }

    @Test
    void thePagesFitEveryScreen() {
        browser.visitBoth(staff.hire(Role.VERIFIER), page -> {
            page.navigate(browser.address("/correct/" + entry));
            browser.fits(page, "correct");
            page.locator("#wrong").fill("an invented mistake");
            page.locator("form button").click();
            browser.fits(page, "corrected");
            page.navigate(browser.address("/desk/corrections"));
            assertThat(page.locator("form.answers")).isVisible();
            browser.fits(page, "corrections");
            database.sql("delete from casework.item").update();
        });
    }

    private Order order(String from) {
        return new Order(entry, Operation.FIRST, "an invented mistake", "", "", from);
    }
}
