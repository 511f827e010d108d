package org.whereabouts.access.provider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.access.joining.InvitingAnOfficer;
import org.whereabouts.access.joining.InvitingAnOfficer.Invited;
import org.whereabouts.access.joining.InvitingAnOfficer.Wanted;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;
import org.whereabouts.publication.WithPages;

/// That browsers, with all they hold back between two sites, come through: without JavaScript, too.
@WithPages
@Import(Staff.class)
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class ThereAndBackInABrowserTest {

    private static final Chromium CHROMIUM = Chromium.start();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    InvitingAnOfficer inviting;

    @Autowired
    ConfigurableEnvironment settings;

    private final InventedProvider provider =
            new InventedProvider().knows("invented-" + UUID.randomUUID(), Duration.ofHours(3));

    @BeforeEach
    void name() {
        settings.getPropertySources().addFirst(new MapPropertySource("oidc", Map.copyOf(provider.settings())));
    }

    @AfterEach
    void close() {
        settings.getPropertySources().remove("oidc");
        provider.close();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @Test
    void joinsSignsInAndConfirmsWithoutJavaScript() {
        visit(false, 1280, ColorScheme.LIGHT, page -> {
            String login = "b" + UUID.randomUUID().toString().substring(0, 8);
            page.navigate(address(link()));
            looks(page, "provider-welcome");
            page.locator("#login").fill(login);
            page.locator("button[formaction]").click();
            assertThat(page).hasURL(address("/desk/account"));
            looks(page, "provider-account");

            page.locator(".self button").click();
            assertThat(page).hasURL(address("/desk/sign-in"));
            looks(page, "provider-sign-in");
            press(page, "/desk/sign-in/provider");
            assertThat(page).hasURL(address("/desk"));

            page.navigate(address("/desk/confirm?back=/desk/account"));
            looks(page, "provider-confirm");
            press(page, "/desk/confirm/provider");
            assertThat(page).hasURL(address("/desk/account"));
            assertThat(page.locator("form[data-passkey]")).hasCount(1);
        });
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, LIGHT", "uk, 320, DARK", "ar, 320, LIGHT"})
    void isToldOnEveryScreenWhatDidNotWork(String language, int width, ColorScheme theme) {
        visit(true, width, theme, page -> {
            page.navigate(address("/desk/sign-in?lang=" + language));
            fits(page, "provider-sign-in-" + language);
            press(page, "/desk/sign-in/provider");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("main a")).hasAttribute("href", "/desk/sign-in");
            assertThat(page.locator("html")).hasAttribute("lang", language);
            fits(page, "provider-nobody-" + language);
        });
    }

    private static void press(Page page, String action) {
        page.locator("form[action='" + action + "'] button").click();
    }

    private String link() {
        Officer one = staff.hire(Role.ADMINISTRATOR);
        Officer two = staff.hire(Role.ADMINISTRATOR);
        var wanted = Wanted.newcomer("Явір Олекса", Set.of(Role.VERIFIER));
        var invited = (Invited) inviting.invite(wanted, one.id(), two.id());
        return "/desk/welcome/" + invited.token().text();
    }

    private static void visit(boolean scripts, int width, ColorScheme theme, Consumer<Page> visitor) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(theme);
        try (var context = CHROMIUM.browser().newContext(options)) {
            visitor.accept(context.newPage());
        }
    }

    /// Nothing runs over the edge.
    private static void looks(Page page, String name) {
        PicturesOfPages.take(page, name);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isTrue();
        assertThat(page.content()).as(name).doesNotContain("??");
    }

    /// The same, and no rule of the web's accessibility is broken; to find that out takes scripts.
    private static void fits(Page page, String name) {
        looks(page, name);
        assertThat(Barriers.on(page)).as(name).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
