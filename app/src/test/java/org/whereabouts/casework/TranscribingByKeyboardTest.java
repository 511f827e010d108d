package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.transcribing.machine.Tesseract;

/// A photographed list is keyed by two beside its picture, settled by a third, and becomes reports. All people on it
/// are
/// invented.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class TranscribingByKeyboardTest {

    /// No 8, and 11 twice, as on a paper that was typed in a hurry.
    private static final List<List<String>> PAPER = List.of(
            List.of("1", "Вигаданий Олекса", "1999", "полонений"),
            List.of("2", "Небувала Ірина", "1987", "зникла безвісти"),
            List.of("3", "Вигаданко Степан", "1970", "полонений"),
            List.of("4", "Неіснуючий Марко", "2001", "поранений"),
            List.of("5", "Химерний Тарас", "1995", "полонений"),
            List.of("6", "Казкова Оксана", "1991", "полонена"),
            List.of("7", "Примарний Ілля", "1988", "зник безвісти"),
            List.of("9", "Мрійна Ганна", "1979", "полонена"),
            List.of("10", "Уявний Богдан", "1983", "полонений"),
            List.of("11", "Вигадько Остап", "1990", "поранений"),
            List.of("11", "Небилиця Юрій", "1996", "полонений"),
            List.of("12", "Гаданий Лука", "2000", "полонений"));

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    @Autowired
    Tesseract machine;

    @Test
    void twelveLinesKeyedTwiceAndSettledBecomeTwelveReports() {
        Officer first = staff.hire(Role.OPERATOR);
        UUID list = bring(first, "A wall in Vyhadane");
        at(first, list, page -> {
            press(page, "1");
            keyLines(page, PAPER.subList(0, 5));
            waitUntilKept(page, list, 1, 5);
            // The browser is closed here without a word; what was typed is there.
        });
        at(first, list, page -> {
            press(page, "1");
            assertThat(page.locator("[name='c0-5.0']")).hasValue("Химерний Тарас");
            page.locator("[name='number-6.0']").focus();
            keyLines(page, PAPER.subList(5, 12));
            waitUntilKept(page, list, 1, 12);
            finish(page);
        });
        Officer second = staff.hire(Role.VERIFIER);
        at(second, list, page -> {
            press(page, "1");
            // The second one starts from nothing.
            assertThat(page.locator("[name='c0-1.0']")).hasValue("");
            assertThat(page.content()).doesNotContain("Химерний");
            keyLines(page, withThreeDifferences());
            waitUntilKept(page, list, 2, 11);
            finish(page);
            // Whoever keyed it is not the one to settle it.
            page.navigate(browser.address("/desk/transcribing/" + list + "/settle"));
            assertThat(page.locator(".readings")).hasCount(0);
        });
        at(staff.hire(Role.VERIFIER), list, page -> {
            press(page, "1");
            assertThat(page.locator(".readings")).containsText("Небувала Ірена");
            press(page, "1");
            assertThat(page.locator(".readings")).containsText("1959");
            press(page, "2");
            // That was the wrong key.
            assertThat(page.locator(".readings")).containsText("Мрійна Ганна");
            press(page, "u");
            assertThat(page.locator(".readings")).containsText("1959");
            press(page, "1");
            assertThat(page.locator(".readings")).containsText("Мрійна Ганна");
            press(page, "1");
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(reports(list)).isEmpty();
            press(page, "2");
            assertThat(page.locator("main")).containsText("12");
        });
        assertThat(reports(list))
                .containsExactly(
                        "1/1", "1/2", "1/3", "1/4", "1/5", "1/6", "1/7", "1/9", "1/10", "1/11", "1/12", "1 (2)/11");
        assertThat(database.sql("select count(*) from registry.report where statement->>'born' = '1979'"
                                + " and list = 'A wall in Vyhadane' and line = 9")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        // Of 48 places, two differ and the four of one line are there once; blanks were settled by rule.
        at(first, list, page -> assertThat(page.locator("main")).containsText("42 of 48"));
    }

    /// Another letter, another digit, and a line that was skipped; and two blanks for one, which is no difference.
    private static List<List<String>> withThreeDifferences() {
        List<List<String>> keyed = new ArrayList<>(PAPER);
        keyed.set(0, List.of("1", "Вигаданий  Олекса", "1999", "полонений"));
        keyed.set(1, List.of("2", "Небувала Ірена", "1987", "зникла безвісти"));
        keyed.set(4, List.of("5", "Химерний Тарас", "1959", "полонений"));
        keyed.remove(7);
        return keyed;
    }

    @Test
    void theKeysOfTheGridDoWhatTheySay() {
        Officer officer = staff.hire(Role.OPERATOR);
        UUID list = bring(officer, "The keys");
        at(officer, list, page -> {
            press(page, "1");
            keyLines(page, PAPER.subList(0, 1));
            press(page, "Control+d");
            assertThat(page.locator("[name='number-2.0']")).hasValue("2");
            press(page, "Enter");
            type(page, "Небувала");
            press(page, "F2");
            assertThat(page.locator("[name='c0-2.0']")).hasValue("Небувала[?]");
            press(page, "Enter");
            press(page, "F4");
            press(page, "Enter");
            press(page, "Control+d");
            assertThat(page.locator("[name='c2-2.0']")).hasValue("полонений");
            press(page, "F8");
            assertThat(page.locator("[name='struck-2.0']")).isChecked();
            press(page, "ArrowUp");
            press(page, "Control+Enter");
            type(page, "1a");
            waitUntilKept(page, list, 1, 3);
            page.reload();
            assertThat(page.locator("[name='number-1.5']")).hasValue("1a");
            assertThat(page.locator("[name='c1-2.0']")).hasValue("[…]");
            assertThat(page.locator("[name='struck-2.0']")).isChecked();
        });
    }

    @Test
    void ofTwoWindowsTheLaterKeyStandsAndTheOtherIsTold() {
        Officer officer = staff.hire(Role.OPERATOR);
        UUID list = bring(officer, "Two windows");
        at(officer, list, page -> {
            press(page, "1");
            assertThat(page.locator("#grid")).isVisible();
            Page other = page.context().newPage();
            other.navigate(page.url());
            page.locator("[name='c0-1.0']").focus();
            type(page, "Явір");
            waitUntilKept(page, list, 1, 1);
            other.locator("[name='c0-1.0']").focus();
            type(other, "Явор");
            String told = other.locator("#grid").getAttribute("data-said-other");
            assertThat(other.locator("#line-said")).hasText(told);
            page.reload();
            assertThat(page.locator("[name='c0-1.0']")).hasValue("Явор");
        });
    }

    @Test
    void nothingIsLostWhileTheConnectionIsAway() {
        Officer officer = staff.hire(Role.OPERATOR);
        UUID list = bring(officer, "No connection");
        at(officer, list, page -> {
            press(page, "1");
            assertThat(page.locator("#grid")).isVisible();
            page.context().setOffline(true);
            keyLines(page, PAPER.subList(0, 2));
            String away = page.locator("#grid").getAttribute("data-said-away");
            assertThat(page.locator("#line-said")).hasText(away);
            page.context().setOffline(false);
            waitUntilKept(page, list, 1, 2);
        });
    }

    @Test
    void worksWithoutScriptsAsAPlainForm() {
        Officer officer = staff.hire(Role.OPERATOR);
        UUID list = bring(officer, "No scripts");
        at(officer, list, page -> {
            press(page, "1");
            assertThat(page.locator("#grid")).isVisible();
            page.route("**/transcribing.js", one -> one.abort());
            page.reload();
            page.locator("[name='number-1.0']").fill("1");
            page.locator("[name='c0-1.0']").fill("Вигаданий Олекса");
            page.locator("button[value=more]").click();
            assertThat(page.locator("[name='c0-1.0']")).hasValue("Вигаданий Олекса");
            assertThat(page.locator("tr[data-line]")).hasCount(17);
            finish(page);
        });
        assertThat(kept(list, 1)).isEqualTo(1);
    }

    @Test
    void whatAMachineReadIsMarkedUntilTheOfficerComparedIt() {
        assumeThat(machine.among(List.of("ukr"))).as("Tesseract is installed").isNotEmpty();
        Officer officer = staff.hire(Role.OPERATOR);
        UUID list = bring(officer, "Read by a machine");
        at(officer, list, page -> {
            press(page, "1");
            page.locator("form[action$='/machine'] button").press("Enter");
            assertThat(page.locator("tr.machine").first()).isVisible();
            assertThat(page.locator("tr.machine .by-machine").first()).isVisible();
            browser.fits(page, "transcribing-machine");
            int marked = page.locator("tr.machine").count();
            finish(page);
            // Not before each was compared.
            assertThat(page.locator("#grid")).isVisible();
            page.locator("[name='number-1.0']").focus();
            for (int n = 0; n < marked; n++) {
                press(page, "F9");
            }
            assertThat(page.locator("tr.machine")).hasCount(0);
            finish(page);
            assertThat(page.locator("#grid")).hasCount(0);
        });
        at(staff.hire(Role.OPERATOR), list, page -> {
            press(page, "1");
            assertThat(page.locator("#grid")).isVisible();
            assertThat(page.locator("form[action$='/machine']")).hasCount(0);
        });
    }

    @Test
    void thePagesFitEveryScreenInEveryLanguage() {
        Officer first = staff.hire(Role.OPERATOR);
        UUID list = bring(first, "Every screen");
        at(first, list, page -> {
            press(page, "1");
            keyLines(page, PAPER.subList(0, 3));
            waitUntilKept(page, list, 1, 3);
        });
        browser.visitBoth(first, page -> look(page, list, "key", "transcribing-key"));
        browser.visit(first, 1280, ColorScheme.DARK, "ru", page -> look(page, list, "key", "transcribing-key-ru"));
        browser.visit(first, 320, ColorScheme.LIGHT, "en", page -> look(page, list, "key", "transcribing-key-en"));
        at(first, list, page -> {
            press(page, "1");
            finish(page);
        });
        Officer second = staff.hire(Role.OPERATOR);
        at(second, list, page -> {
            press(page, "1");
            keyLines(page, List.of(PAPER.get(0), List.of("2", "Небувала Ірена", "1987", "зникла безвісти")));
            waitUntilKept(page, list, 2, 2);
            finish(page);
        });
        Officer third = staff.hire(Role.VERIFIER);
        browser.visitBoth(third, page -> {
            look(page, list, "settle", "transcribing-settle");
            look(page, list, "", "transcribing-one");
            page.navigate(browser.address("/desk/transcribing"));
            browser.fits(page, "transcribing");
        });
    }

    private void look(Page page, UUID list, String what, String name) {
        page.navigate(browser.address("/desk/transcribing/" + list + (what.isEmpty() ? "" : "/" + what)));
        browser.fits(page, name);
    }

    /// An officer brings a drawn page of twelve lines.
    private UUID bring(Officer officer, String name) {
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/transcribing"));
            page.locator("#list").focus();
            type(page, name);
            press(page, "Tab");
            type(page, "Invented bureau");
            page.locator("#headings").fill("№\nПІБ\nРік народження\nСтатус");
            page.locator("#lines").fill("12");
            page.locator("#file").setInputFiles(new FilePayload("wall.png", "image/png", DrawnList.png(PAPER)));
            page.locator("#lines").press("Enter");
            assertThat(page.locator("[data-key='1']")).isVisible();
        });
        return database.sql("select id from casework.transcript order by brought_at desc limit 1")
                .query(UUID.class)
                .single();
    }

    private void at(Officer officer, UUID list, Consumer<Page> visitor) {
        browser.visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/transcribing/" + list));
            visitor.accept(page);
        });
    }

    /// Types lines, hands on the keyboard, from the cell that has the focus.
    private static void keyLines(Page page, List<List<String>> lines) {
        assertThat(page.locator("#grid input:focus")).hasCount(1);
        for (List<String> line : lines) {
            for (String cell : line) {
                type(page, cell);
                press(page, "Enter");
            }
        }
    }

    private static void finish(Page page) {
        page.waitForResponse(
                answer ->
                        answer.request().method().equals("POST") && answer.url().endsWith("/key"),
                () -> page.locator("button[value=finish]").press("Enter"));
        page.waitForLoadState();
    }

    private void waitUntilKept(Page page, UUID list, int turn, int lines) {
        assertThat(page.locator("#grid:not([data-unkept])")).isVisible();
        assertThat(kept(list, turn)).isEqualTo(lines);
    }

    private int kept(UUID list, int turn) {
        return database.sql("select count(*) from casework.transcript_line where transcript = ? and turn = ?")
                .params(list, turn)
                .query(Integer.class)
                .single();
    }

    private List<String> reports(UUID list) {
        return database.sql("""
                        select r.sheet || '/' || r.line from registry.report r join registry.original o on o.id = r.original
                          join casework.transcript_sheet s on s.original = o.sha256
                          join casework.transcript t on t.id = s.transcript and t.list = r.list
                         where t.id = ? and r.state = 'current' order by r.sheet, r.line
                        """).param(list).query((row, n) -> row.getString(1)).list();
    }
}
