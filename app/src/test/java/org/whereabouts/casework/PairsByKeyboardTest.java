package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.matching.Bits;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.identity.Identities;
import org.whereabouts.registry.identity.OpenPairs;

/// A verifier works through the queue of pairs without touching the mouse.
@WithPages
@Import(Staff.class)
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class PairsByKeyboardTest {

    private static final int PAIRS = Boolean.getBoolean("whereabouts.long") ? 200 : 12;
    private static final double GOAL_MS = 150;
    private static final Chromium CHROMIUM = Chromium.start();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    InventedRegister register;

    @Autowired
    OpenPairs pairs;

    @Autowired
    People people;

    @Autowired
    Changes changes;

    @Autowired
    Identities identities;

    @Autowired
    JdbcClient database;

    private List<Person.Id> entries = List.of();
    private List<Person.Id> ofOneYear = List.of();

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @BeforeEach
    void emptyTheQueue() throws InterruptedException {
        // What other tests of this register changed is still to be compared, behind; how often, nobody counted.
        long moment = changes.moment();
        while (!changes.isSettled(moment)
                || !changes.after(identities.progress().mark(), 1).reports().isEmpty()) {
            Thread.sleep(50);
        }
        database.sql("update registry.open_pair set state = 'settled'").update();
        // By their names: their addresses are drawn by chance.
        var people = new TreeMap<>(register.people());
        entries = people.values().stream().distinct().toList();
        // Who is far apart in age is never one, whatever an officer answers.
        ofOneYear = people.keySet().stream()
                .filter(name -> name.endsWith(" 1974"))
                .map(people::get)
                .distinct()
                .toList();
    }

    @Test
    void theQueueIsWorkedThroughWithOneKeyEach() {
        for (int n = 0; n < PAIRS; n++) {
            propose(entries.get(n % 60), entries.get(60 + (n + n / 60) % 60));
        }
        long before = pairs.backlog().count();
        visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            var took = new ArrayList<Double>();
            page.navigate(address("/desk/pairs"));
            for (int n = 0; n < PAIRS; n++) {
                String pair = page.locator("form.answers").getAttribute("action");
                press(page, n % 3 == 2 ? "3" : "2");
                page.waitForFunction(
                        "former => document.readyState === 'complete' && (!document.querySelector('form.answers')"
                                + " || document.querySelector('form.answers').getAttribute('action') !== former)",
                        pair);
                took.add(((Number) page.evaluate("performance.getEntriesByType('navigation')[0].responseEnd"
                                + " - performance.getEntriesByType('navigation')[0].startTime"))
                        .doubleValue());
            }
            assertThat(page.locator("form.answers")).hasCount(0);
            double[] sorted =
                    took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    "%d pairs by keyboard: next pair in %.0f ms (median), %.0f ms (p90); goal %.0f%n",
                    PAIRS, sorted[sorted.length / 2], sorted[sorted.length * 9 / 10], GOAL_MS);
            // The machine is shared: ten times the goal is a fault, the goal itself is measured.
            assertThat(sorted[sorted.length / 2]).isLessThan(10 * GOAL_MS);
        });
        assertThat(before).isEqualTo(PAIRS);
        assertThat(pairs.backlog().count()).isZero();
    }

    @Test
    void whatWasAnsweredIsTakenBackWithU() {
        Person.Id one = ofOneYear.get(0);
        Person.Id other = ofOneYear.get(1);
        propose(one, other);
        List<Long> oneBefore = reports(one);
        List<Long> otherBefore = reports(other);
        visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.DARK, "uk", page -> {
            page.navigate(address("/desk/pairs"));
            String pair = "form.answers[action='%s']"
                    .formatted(page.locator("form.answers").getAttribute("action"));
            press(page, "1");
            assertThat(page.locator(pair)).hasCount(0);
            assertThat(people.find(one).map(Person::id))
                    .isEqualTo(people.find(other).map(Person::id));
            press(page, "u");
            assertThat(page.locator(pair)).isVisible();
        });
        assertThat(reports(one)).isEqualTo(oneBefore);
        assertThat(reports(other)).isEqualTo(otherBefore);
    }

    @Test
    void whoAskedForASecondLookDoesNotGetItBack() {
        propose(entries.get(3), entries.get(4));
        visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "ru", page -> {
            page.navigate(address("/desk/pairs"));
            press(page, "4");
            assertThat(page.locator("form.answers")).hasCount(0);
        });
        visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "ar", page -> {
            page.navigate(address("/desk/pairs"));
            assertThat(page.locator("form.answers")).isVisible();
        });
    }

    @Test
    void keysCanBeSwitchedOffAndDoNothingWhileOneTypes() {
        propose(entries.get(5), entries.get(6));
        visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(address("/desk/pairs"));
            press(page, "r");
            type(page, "123 1");
            assertThat(page.locator("#reason")).hasValue("123 1");
            press(page, "Escape");
            press(page, "?");
            page.locator(".keys [data-keys-switch]").uncheck();
            page.locator("h1").click();
            press(page, "2");
            page.reload();
            assertThat(page.locator("form.answers")).isVisible();
        });
    }

    @Test
    void slashLooksSomebodyUpInAnyScript() {
        visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(address("/desk/pairs"));
            press(page, "/");
            assertThat(page).hasURL(address("/desk/search"));
            page.locator("#name").fill("Kovalenko Sergey");
            page.locator("#born").fill("1999");
            press(page, "Enter");
            assertThat(page.locator(".slips li").first()).containsText("Коваленко");
            assertThat(page).hasURL(address("/desk/search"));
            page.locator(".slips a").first().click();
            page.waitForURL("**/desk/people/*");
            assertThat(page.locator("table.lines")).containsText("Коваленко");
        });
    }

    @ParameterizedTest
    @CsvSource({"uk, 1280, DARK", "ar, 320, LIGHT"})
    void thePageFitsEveryScreen(String language, int width, ColorScheme theme) {
        propose(entries.get(7), entries.get(8));
        visit(staff.hire(Role.values()), width, theme, language, page -> {
            for (String path : List.of(
                    "/desk", "/desk/pairs", "/desk/proposals", "/desk/officers", "/desk/audit", "/desk/search")) {
                page.navigate(address(path));
                page.locator("details").all().forEach(one -> one.evaluate("one => one.open = true"));
                assertThat(Barriers.on(page))
                        .as(path + " " + language + " " + width)
                        .isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path + " fits " + width)
                        .isTrue();
                PicturesOfPages.take(page, path.replace('/', '-').substring(1) + "-" + language + "-" + width);
            }
        });
    }

    private List<Long> reports(Person.Id id) {
        return people.find(id).orElseThrow().reports().stream()
                .map(Report::id)
                .map(Report.Id::number)
                .sorted()
                .toList();
    }

    private void propose(Person.Id one, Person.Id other) {
        pairs.propose(Operation.FIRST, one, other, new Report.Id(Long.MAX_VALUE - 1), new Bits(7));
        database.sql("update registry.open_pair set state = 'open', not_for = null"
                        + " where one = least(?, ?) and other = greatest(?, ?)")
                .params(Arrays.asList(one.number(), other.number(), one.number(), other.number()))
                .update();
    }

    private void visit(Officer officer, int width, ColorScheme theme, String language, Consumer<Page> visitor) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
            context.addCookies(List.of(new Cookie("desk", staff.signIn(officer)).setUrl(address("/desk"))));
            visitor.accept(context.newPage());
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
