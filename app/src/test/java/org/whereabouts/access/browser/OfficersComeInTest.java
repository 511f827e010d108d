package org.whereabouts.access.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.access.joining.InvitingAnOfficer;
import org.whereabouts.access.joining.InvitingAnOfficer.Invited;
import org.whereabouts.access.joining.InvitingAnOfficer.Wanted;
import org.whereabouts.access.signin.Code;
import org.whereabouts.access.signin.Limits;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.publication.WithPages;

@WithPages
@Import(Staff.class)
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class OfficersComeInTest {

    private static final Chromium CHROMIUM = Chromium.start();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Officers officers;

    @Autowired
    InvitingAnOfficer inviting;

    @Autowired
    Limits limits;

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @Test
    void aLinkMakesAnOfficerWhoComesBackWithAPasskey() {
        visit(1280, ColorScheme.LIGHT, page -> {
            String login = "w" + System.nanoTime() % 1_000_000;
            page.navigate(link());
            fits(page);
            byte[] secret =
                    HexFormat.of().parseHex(page.locator("input[name=secret]").inputValue());
            page.locator("#login").fill(login);
            page.locator("#password").fill("short");
            page.locator("#code").fill(Code.at(secret, Clock.systemUTC().instant()));
            page.locator("main button").click();
            assertThat(page.locator(".trouble")).isVisible();
            fits(page);
            page.locator("#password").fill(Staff.PASSWORD);
            page.locator("#code").fill(Code.at(secret, Clock.systemUTC().instant()));
            page.locator("main button").click();
            assertThat(page).hasURL(address("/desk/account"));
            fits(page);

            authenticator(page);
            page.locator("#label").fill("an invented key");
            page.locator("form[data-passkey] button").click();
            assertThat(page.locator(".rows")).containsText("an invented key");

            page.locator(".self button").click();
            assertThat(page).hasURL(address("/desk/sign-in"));
            page.locator("form[data-passkey] button").click();
            assertThat(page).hasURL(address("/desk"));
            assertThat(page.locator("h1")).isVisible();
        });
    }

    @Test
    void aLinkWorksOnce() {
        visit(320, ColorScheme.DARK, page -> {
            page.navigate(link().replaceAll(".{43}$", "A".repeat(43)));
            assertThat(page.locator("form")).hasCount(0);
            fits(page);
        });
    }

    @Test
    void passwordAndCodeLetInAndACodeIsGoodOnce() {
        Officer officer = staff.hire(Role.VERIFIER);
        byte[] secret = staff.lock(officer);
        String code = Code.at(secret, Clock.systemUTC().instant());
        visit(1280, ColorScheme.DARK, page -> {
            signIn(page, officer.login(), Staff.PASSWORD, code);
            assertThat(page).hasURL(address("/desk"));
            page.locator(".self button").click();
            signIn(page, officer.login(), Staff.PASSWORD, code);
            assertThat(page.locator(".trouble")).isVisible();
        });
    }

    @Test
    void afterTenWrongTriesEvenTheRightOneWaits() {
        Officer officer = staff.hire(Role.VERIFIER);
        byte[] secret = staff.lock(officer);
        visit(1280, ColorScheme.LIGHT, page -> {
            signIn(page, officer.login(), "not their password", "000000");
            String before = page.locator(".trouble").innerText();
            for (int n = 1; n < 10; n++) {
                limits.wrong(officer.login(), "");
            }
            signIn(
                    page,
                    officer.login(),
                    Staff.PASSWORD,
                    Code.at(secret, Clock.systemUTC().instant()));
            assertThat(page.locator(".trouble")).isVisible();
            assertThat(page.locator(".trouble").innerText()).isNotEqualTo(before);
        });
    }

    @ParameterizedTest
    @CsvSource({"uk, 1280, DARK", "ru, 320, DARK", "ar, 320, LIGHT"})
    void theDoorFitsEveryScreen(String language, int width, ColorScheme theme) {
        visit(width, theme, page -> {
            page.navigate(address("/desk/sign-in?lang=" + language));
            assertThat(page.locator("html")).hasAttribute("lang", language);
            fits(page);
        });
    }

    @Test
    void whoIsShutOutIsOutAtOnce() {
        Officer officer = staff.hire(Role.VERIFIER);
        String cookie = staff.signIn(officer);
        visit(1280, ColorScheme.LIGHT, page -> {
            page.context()
                    .addCookies(List.of(
                            new com.microsoft.playwright.options.Cookie("desk", cookie).setUrl(address("/desk"))));
            page.navigate(address("/desk"));
            assertThat(page).hasURL(address("/desk"));
            officers.put(officer.with(Officer.State.FROZEN));
            page.navigate(address("/desk"));
            assertThat(page).hasURL(address("/desk/sign-in"));
        });
    }

    private String link() {
        Officer one = staff.hire(Role.ADMINISTRATOR);
        Officer other = staff.hire(Role.ADMINISTRATOR);
        var wanted = Wanted.newcomer("Invented newcomer", java.util.Set.of(Role.VERIFIER));
        var invited = (Invited) inviting.invite(wanted, one.id(), other.id());
        return address("/desk/welcome/" + invited.token().text());
    }

    private void signIn(Page page, String login, String password, String code) {
        page.navigate(address("/desk/sign-in"));
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("#code").fill(code);
        page.locator("form:not([data-passkey]) button").click();
    }

    private static void authenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
                """).getAsJsonObject();
        session.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private void visit(int width, ColorScheme theme, java.util.function.Consumer<Page> visitor) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
            visitor.accept(context.newPage());
        }
    }

    /// No rule of the web's accessibility is broken, and nothing runs over the edge.
    private static void fits(Page page) {
        var found = Barriers.on(page);
        assertThat(found).as(page.url()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits")
                .isTrue();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
