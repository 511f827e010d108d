package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.matches.MatchingEnquiries;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.TestKey;

/// A verifier judges whom the machine proposes for families, and families come to hear of it.
@WithPages
@Import({Staff.class, TestKey.class})
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class CandidatesByKeyboardTest {

    private static final Chromium CHROMIUM = Chromium.start();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Officers officers;

    @Autowired
    TestKey key;

    @Autowired
    OpeningAnEnquiry opening;

    @Autowired
    MatchingEnquiries matching;

    @Autowired
    JdbcClient database;

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @BeforeEach
    void emptyTheQueue() {
        key.unlock();
        database.sql("update enquiries.candidate set state = 'dropped', judged = now() where state = 'waiting'")
                .update();
        database.sql("delete from casework.proposal where state = 'open'").update();
    }

    @Test
    void whoIsFoundIsToldToTheFamilyOnceAndCorrectedWhenTakenBack() {
        var enquiry = ask("Коваленко Сергій Петрович", "1999-03-02");
        visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(address("/desk/candidates"));
            assertThat(page.locator(".compare")).containsText("Коваленко");
            press(page, "1");
            assertThat(page.locator("form.answers")).hasCount(0);
            assertThat(notices(enquiry)).containsExactly("THERE_IS_NEWS");
            press(page, "u");
            assertThat(page.locator("form.answers")).isVisible();
            assertThat(owed(enquiry)).isZero();
            press(page, "1");
            assertThat(page.locator("form.answers")).hasCount(0);
            assertThat(owed(enquiry)).isOne();
            press(page, "u");
            assertThat(page.locator("form.answers")).isVisible();
        });
        assertThat(waiting(enquiry)).isEqualTo(1);
        assertThat(owed(enquiry)).isZero();
    }

    @Test
    void aDeathTakesTwoAndTheFirstCannotApprove() {
        var enquiry = ask("Соколов Алексей Викторович", "2001-11-30");
        Officer first = staff.hire(Role.VERIFIER);
        visit(first, 1280, ColorScheme.DARK, "ru", page -> {
            page.navigate(address("/desk/candidates"));
            press(page, "1");
            assertThat(page.locator("form.answers")).hasCount(0);
            page.navigate(address("/desk/proposals"));
            assertThat(page.locator("form[action*='/approve']")).hasCount(0);
        });
        assertThat(notices(enquiry)).isEmpty();
        visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "uk", page -> {
            page.navigate(address("/desk/proposals"));
            assertThat(page.locator("form[action*='/approve']")).hasCount(0);
            page.locator(".slips a").first().click();
            assertThat(page.locator(".compare")).containsText("Соколов");
            press(page, "1");
            assertThat(page.locator("form.answers")).hasCount(0);
        });
        // What is written is the same as for good news; the death itself lies sealed in the call task.
        assertThat(notices(enquiry)).containsExactly("THERE_IS_NEWS");
        assertThat(database.sql("select count(*) from notices.call_task where enquiry = ?")
                        .param(enquiry.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasProposedIsTakenBackWithItsAnswer() {
        var enquiry = ask("Соколов Алексей Викторович", "2001-11-30");
        visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(address("/desk/candidates"));
            press(page, "1");
            assertThat(page.locator("form.answers")).hasCount(0);
            press(page, "u");
            assertThat(page.locator("form.answers")).isVisible();
            page.navigate(address("/desk/proposals"));
            assertThat(page.locator(".slips .card")).hasCount(0);
        });
        assertThat(notices(enquiry)).isEmpty();
    }

    @Test
    void whoDidNotShowWhoTheyAreLatelyIsAskedAgain() {
        ask("Коваленко Сергій Петрович", "1999-03-02");
        Officer officer = staff.hire(Role.VERIFIER);
        String old = staff.signIn(officer, Instant.now().minus(Duration.ofMinutes(11)));
        visit(old, 320, ColorScheme.LIGHT, "en", page -> {
            page.navigate(address("/desk/candidates"));
            assertThat(page).hasURL(address("/desk/confirm?back=/desk/candidates"));
        });
    }

    @Test
    void whoReadsManyAndDecidesNoneIsShutOut() {
        ask("Коваленко Сергій Петрович", "1999-03-02");
        Officer officer = staff.hire(Role.VERIFIER);
        for (int n = 0; n < 50; n++) {
            database.sql("insert into casework.reading (officer, enquiry, purpose, at) values (?, ?, 'test', now())")
                    .params(officer.id().value(), UUID.randomUUID())
                    .update();
        }
        visit(officer, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(address("/desk/candidates"));
            assertThat(page.locator("form.answers")).hasCount(0);
            page.navigate(address("/desk"));
            assertThat(page).hasURL(address("/desk/sign-in"));
        });
        assertThat(officers.find(officer.id()).orElseThrow().state()).isEqualTo(Officer.State.FROZEN);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, LIGHT", "ar, 320, DARK"})
    void thePageFitsEveryScreen(String language, int width, ColorScheme theme) {
        ask("Соколов Алексей Викторович", "2001-11-30");
        visit(staff.hire(Role.VERIFIER), width, theme, language, page -> {
            page.navigate(address("/desk/candidates"));
            assertThat(page.locator("form.answers")).isVisible();
            page.locator("details").all().forEach(one -> one.evaluate("one => one.open = true"));
            assertThat(Barriers.on(page)).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            PicturesOfPages.take(page, "desk-candidates-" + language + "-" + width);
        });
    }

    /// An invented family asks; comes back when the machine has proposed somebody.
    private Enquiry.Id ask(String name, String born) {
        var particulars = Particulars.of(
                List.of(WrittenName.of(name)), PartialDate.parse(born).orElseThrow(), Sex.MALE);
        var sought = new Sought(
                particulars, new Sought.Looks(null, null, null, 0), new Sought.LastContact(null, null, null), null);
        var enquirer = new Enquirer(
                "Invented mother", Enquirer.Kinship.PARENT, Enquirer.Way.PHONE, "+380 44 000 00 01", null, "uk", null);
        var id = new Enquiry.Id(UUID.randomUUID());
        opening.open(new OpeningAnEnquiry.Order(
                id, Operation.FIRST, Locale.forLanguageTag("uk"), sought, enquirer, WordCode.fresh()));
        for (int n = 0; n < 100 && waiting(id) == 0; n++) {
            matching.follow();
            pause();
        }
        assertThat(waiting(id)).isPositive();
        database.sql("update enquiries.candidate set state = 'dropped', judged = now()"
                        + " where state = 'waiting' and enquiry <> ?")
                .param(id.value())
                .update();
        return id;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private int waiting(Enquiry.Id enquiry) {
        return database.sql("select count(*) from enquiries.candidate where enquiry = ? and state = 'waiting'")
                .param(enquiry.value())
                .query(Integer.class)
                .single();
    }

    private List<String> notices(Enquiry.Id enquiry) {
        return database.sql("select news from notices.notice where enquiry = ? and news <> 'RECEIVED'")
                .param(enquiry.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private int owed(Enquiry.Id enquiry) {
        return database.sql("select count(*) from notices.notice where enquiry = ? and news = 'THERE_IS_NEWS'"
                        + " and state <> 'WITHDRAWN'")
                .param(enquiry.value())
                .query(Integer.class)
                .single();
    }

    private void visit(Officer officer, int width, ColorScheme theme, String language, Consumer<Page> visitor) {
        visit(staff.signIn(officer), width, theme, language, visitor);
    }

    private void visit(String session, int width, ColorScheme theme, String language, Consumer<Page> visitor) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
            context.addCookies(List.of(new Cookie("desk", session).setUrl(address("/desk"))));
            visitor.accept(context.newPage());
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
