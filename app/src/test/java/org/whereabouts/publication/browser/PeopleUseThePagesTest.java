package org.whereabouts.publication.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.WithPages;

@WithPages
@DisabledIfEnvironmentVariable(
        named = "WHEREABOUTS_NO_BROWSER",
        matches = "1",
        disabledReason = "there is no Chromium and apt could not give one; ./whereabouts test says so")
class PeopleUseThePagesTest {

    private static final Chromium CHROMIUM = Chromium.start();

    @LocalServerPort
    int port;

    @Autowired
    InventedRegister register;

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({"Коваленко Сергій", "Sergey Kovalenko", "كوفالينكو سيرهي"})
    void lookForSomebodyInTheirOwnScriptAndOpenTheCard(String name) {
        visit("/?lang=en", page -> {
            page.getByLabel("Full name").fill(name);
            page.getByLabel("Year").fill("1999");
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".cards .name a").first()).hasText("Коваленко Сергій Петрович");
            page.locator(".cards .name a").first().click();
            assertThat(page.locator("h1")).containsText("Коваленко Сергій Петрович");
            assertThat(page.locator(".facts .standing").first()).hasText("Reported");
            assertThat(page.locator(".history")).containsText("Бюро інформації, список 14");
        });
    }

    @Test
    void changeTheLanguageAndKeepIt() {
        visit("/?lang=en", page -> {
            page.locator(".tongues a[lang=ar]").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            page.locator(".top a[href='/list']").click();
            assertThat(page.locator("h1")).hasText("خزانة البطاقات");
        });
    }

    @Test
    void sendAnEmptyFormAndAreToldWhatIsMissing() {
        visit("/search?lang=en", page -> {
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(page).hasTitle(Pattern.compile("^Please check: .*"));
            assertThat(page.locator("#trouble")).isFocused();
            page.locator("#trouble a").first().click();
            assertThat(page.locator("#name")).isFocused();
            assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
        });
    }

    @Test
    void needNothingButTheKeyboard() {
        visit("/?lang=uk", page -> {
            press(page, "Tab");
            assertThat(page.locator(".skip")).isFocused();
            press(page, "Enter");
            press(page, "Tab");
            assertThat(page.locator("#name")).isFocused();
            type(page, "Мельник Оксана");
            press(page, "Enter");
            assertThat(page.locator(".cards .name a").first()).containsText("Мельник Оксана");
            page.locator("#main").focus();
            press(page, "Tab");
            press(page, "Enter");
            assertThat(page.locator("h1")).containsText("Мельник Оксана");
        });
    }

    /// Light in full; in the dark theme nothing but colours is different, so that only contrast is measured again.
    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void meetNoBarrierOnAnyPageInLightAndDarkAndNeedNotScrollSideways(String language) {
        List<String> barriers = new ArrayList<>();
        var options = new Browser.NewContextOptions().setBypassCSP(true);
        try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
            Page page = context.newPage();
            Addresses.of(register).forEach((name, address) -> {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate("http://localhost:" + port + address + "lang=" + language);
                Barriers.on(page).forEach(barrier -> barriers.add(name + " " + barrier));
                barriers.addAll(tooWide(page, name));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Barriers.ofColour(page).forEach(barrier -> barriers.add(name + " dark " + barrier));
            });
        }
        assertThat(barriers).isEmpty();
    }

    private static List<String> tooWide(Page page, String name) {
        List<String> tooWide = new ArrayList<>();
        for (int width : List.of(320, 768, 1280)) {
            page.setViewportSize(width, 900);
            var wide = (Number) page.evaluate("document.documentElement.scrollWidth");
            if (wide.intValue() > width) {
                tooWide.add(name + " " + width + " " + wide);
            }
        }
        return tooWide;
    }

    @Test
    void canHitEveryLinkAndFieldWithAFinger() {
        visit(320, page -> {
            page.navigate("http://localhost:" + port + "/?lang=en");
            Object small = page.evaluate("""
                    [...document.querySelectorAll('a:not(.skip), button, input')].map(e => [e.outerHTML, e.getBoundingClientRect()])
                        .filter(([html, box]) => box.width < 24 || box.height < 24).map(([html]) => html)
                    """);
            assertThat((List<?>) small).isEmpty();
        });
    }

    private void visit(String address, Consumer<Page> deed) {
        visit(1280, page -> {
            page.navigate("http://localhost:" + port + address);
            deed.accept(page);
        });
    }

    /// Without scripts of the page's own: Playwright's evaluate works all the same.
    private void visit(int width, Consumer<Page> deed) {
        var options =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, 900);
        try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
            deed.accept(context.newPage());
        }
    }
}
