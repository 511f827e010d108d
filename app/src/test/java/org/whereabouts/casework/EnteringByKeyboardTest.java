package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;

/// What comes on paper is keyed beside its picture, what matters twice and blind, and becomes a report.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class EnteringByKeyboardTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void emptyTheQueue() {
        database.sql("delete from casework.paper").update();
        letGo();
    }

    @Test
    void aCaptureCardIsKeyedTwiceAndAThirdSettlesTheOneLetter() {
        Officer first = staff.hire(Role.OPERATOR);
        UUID card = bring(first, "1");
        at(first, card, page -> {
            key(page, "Явір", "1990-04-01");
            assertThat(page.locator("[role=status]")).isVisible();
            // Whoever keyed it is neither shown the form again nor what they keyed.
            page.navigate(browser.address("/desk/enter/" + card));
            assertThat(page.locator("form.card-form")).hasCount(0);
        });
        assertThat(state(card)).isEqualTo("keyed_once");
        at(staff.hire(Role.VERIFIER), card, page -> {
            assertThat(page.locator("#family_name")).hasValue("");
            assertThat(page.content()).doesNotContain("Явір");
            // The same day, written otherwise, is no difference.
            key(page, "Явор", "1 April 1990");
            assertThat(page.locator("[role=status]")).isVisible();
        });
        assertThat(state(card)).isEqualTo("differing");
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/enter"));
            press(page, "n");
            assertThat(page.locator("fieldset.differs")).hasCount(1);
            assertThat(page.locator("fieldset.differs mark").first()).hasText("і");
            // Saying nothing does not mean that nothing stands there.
            page.locator("form.card-form button").click();
            assertThat(page.locator("[role=alert]")).isVisible();
            assertThat(page.locator("fieldset.differs")).hasCount(1);
            press(page, "j");
            page.locator("fieldset.differs input[value=first]").press("Space");
            press(page, "Enter");
            assertThat(page.locator("main")).containsText("Явір");
        });
        assertThat(state(card)).isEqualTo("entered");
        assertThat(database.sql("select count(*) from registry.report r join registry.original o on o.id = r.original"
                                + " join casework.paper p on p.person = r.person and p.original = o.sha256"
                                + " where p.id = ? and r.statement->>'born' = '1990-04-01'")
                        .param(card)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoSettlesTheirOwnNeedsAColleagueWhoAgrees() {
        Officer first = staff.hire(Role.OPERATOR);
        Officer second = staff.hire(Role.OPERATOR);
        UUID notice = bring(first, "2");
        at(first, notice, page -> key(page, "Липа", "1990"));
        at(second, notice, page -> key(page, "Лука", "1990"));
        at(second, notice, page -> {
            page.locator("fieldset.differs input[value=other]").check();
            page.locator("fieldset.differs input[name=family_name]").fill("Лугова");
            page.locator("form.card-form button").click();
            assertThat(page.locator("[role=status]")).isVisible();
        });
        assertThat(state(notice)).isEqualTo("settled");
        at(second, notice, page -> assertThat(page.locator("form.answers")).hasCount(0));
        at(first, notice, page -> {
            assertThat(page.locator(".compare").first()).containsText("Лугова");
            press(page, "1");
            assertThat(page.locator("main")).containsText("Лугова");
        });
        assertThat(state(notice)).isEqualTo("entered");
    }

    @Test
    void nothingTypedIsLostWhenADayCannotBeRead() {
        Officer officer = staff.hire(Role.OPERATOR);
        UUID letter = bring(officer, "3");
        at(officer, letter, page -> {
            page.locator("#birth_place").fill("Вигадане");
            key(page, "Калина", "03/04/1999");
            assertThat(page.locator("[role=alert]")).isVisible();
            assertThat(page.locator("#family_name")).hasValue("Калина");
            assertThat(page.locator("#birth_place")).hasValue("Вигадане");
            assertThat(page.locator("#born")).hasValue("03/04/1999");
            page.locator("#born").fill("3 квітня 1999");
            press(page, "Enter");
            assertThat(page.locator(".compare")).containsText("Вигадане");
            assertThat(state(letter)).isEqualTo("to_key");
            press(page, "1");
            assertThat(page.locator("main")).containsText("Калина");
        });
        assertThat(state(letter)).isEqualTo("entered");
    }

    @Test
    void whatIsSetAsideStaysInSightAndIsTakenUpAgain() {
        Officer officer = staff.hire(Role.OPERATOR);
        UUID word = bring(officer, "4");
        at(officer, word, page -> {
            page.locator("details.aside summary").click();
            page.locator("#aside-reason").fill("brought twice");
            press(page, "Enter");
            assertThat(page.locator(".rows")).containsText("brought twice");
            assertThat(state(word)).isEqualTo("set_aside");
            page.locator(".rows button").click();
            assertThat(page.locator(".rows")).hasCount(0);
        });
        assertThat(state(word)).isEqualTo("to_key");
    }

    @Test
    void theTableRefusesWhatOneOfficerDoesAlone() {
        Officer alone = staff.hire(Role.OPERATOR);
        UUID card = bring(alone, "1");
        database.sql("update casework.paper set state = 'keyed_once', first_by = ?, first = '{}' where id = ?")
                .params(alone.id().value(), card)
                .update();
        assertThatThrownBy(() -> database.sql(
                                "update casework.paper set state = 'differing', second_by = first_by, second = '{}'"
                                        + " where id = ?")
                        .param(card)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(
                        () -> database.sql("update casework.paper set state = 'entered', person = 1, ended_at = now()"
                                        + " where id = ?")
                                .param(card)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thePagesFitEveryScreen() {
        UUID card = bring(staff.hire(Role.OPERATOR), "1");
        browser.visitBoth(staff.hire(Role.OPERATOR), page -> {
            page.navigate(browser.address("/desk/enter"));
            browser.fits(page, "enter");
            page.navigate(browser.address("/desk/enter/blank"));
            browser.fits(page, "enter-blank");
            page.navigate(browser.address("/desk/enter/" + card));
            assertThat(page.locator(".scan img")).isVisible();
            browser.fits(page, "enter-key");
        });
        letGo();
        at(staff.hire(Role.OPERATOR), card, page -> key(page, "Явір", "1990-04-01"));
        at(staff.hire(Role.OPERATOR), card, page -> key(page, "Явор", "1990-04-10"));
        Officer third = staff.hire(Role.VERIFIER);
        browser.visitBoth(third, page -> {
            page.navigate(browser.address("/desk/enter/" + card));
            assertThat(page.locator("fieldset.differs")).hasCount(2);
            browser.fits(page, "enter-differs");
        });
    }

    /// An officer takes something in; comes back with its id.
    private UUID bring(Officer officer, String key) {
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/enter"));
            press(page, key);
            press(page, "Tab");
            type(page, "Invented bureau");
            if (!key.equals("4")) {
                page.locator("#file").setInputFiles(new FilePayload("card.png", "image/png", card()));
            }
            page.locator("#source").press("Enter");
            assertThat(page.locator("form.card-form")).isVisible();
        });
        letGo();
        return database.sql("select id from casework.paper order by brought_at desc limit 1")
                .query(UUID.class)
                .single();
    }

    private void letGo() {
        database.sql("delete from casework.item where queue = 'papers'").update();
    }

    private void at(Officer officer, UUID paper, Consumer<Page> visitor) {
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/enter/" + paper));
            visitor.accept(page);
        });
        letGo();
    }

    /// Keys a name and a day of birth, hands on the keyboard, and sends it.
    private static void key(Page page, String family, String born) {
        page.locator("#family_name").focus();
        type(page, family);
        press(page, "Tab");
        type(page, "Олекса");
        for (int n = 0; n < 5; n++) {
            press(page, "Tab");
        }
        type(page, born);
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> press(page, "Enter"));
        page.waitForLoadState();
    }

    private String state(UUID paper) {
        return database.sql("select state from casework.paper where id = ?")
                .param(paper)
                .query(String.class)
                .single();
    }

    /// A card of nobody.
    private static byte[] card() {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xF6F2E9));
        pen.fillRect(0, 0, 900, 600);
        pen.setColor(new Color(0x2B2A28));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        String[] lines = {"CAPTURE CARD · invented", "1  Явір", "2  Олекса", "7  01.04.1990", "11  000000"};
        for (int n = 0; n < lines.length; n++) {
            pen.drawString(lines[n], 60, 90 + n * 90);
            pen.drawLine(60, 105 + n * 90, 840, 105 + n * 90);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return bytes.toByteArray();
    }
}
