package org.whereabouts.telegram.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;
import org.whereabouts.publication.WithPages;

/// The page to which the bot leads, on every screen and in every language; with `-Dwhereabouts.screenshots=FOLDER` also
/// as pictures.
@WithPages
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class HandOverPageTest {

    private static final Chromium CHROMIUM = Chromium.start();
    private static final String TOKEN = "invented-token-22-long";

    @LocalServerPort
    int port;

    private final List<String> faults = new ArrayList<>();

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 320, LIGHT",
        "en, 1280, DARK",
        "uk, 320, DARK",
        "uk, 1280, LIGHT",
        "ru, 320, LIGHT",
        "ru, 1280, DARK",
        "ar, 320, LIGHT",
        "ar, 320, DARK",
        "ar, 1280, LIGHT"
    })
    void leadsOnAndSaysWhenTheLinkIsUsedUp(String language, int width, ColorScheme theme) {
        String name = "telegram-on-" + language + "-" + width + "-" + theme;
        visit(width, theme, page -> {
            page.navigate(address(language));
            assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
            assertThat(page.locator(".ways .exit")).isVisible();
            look(page, name);
            page.locator(".ask form button").click();
            assertThat(page.locator(".ask form")).hasCount(0);
            look(page, name + "-gone");
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void isWalkedWithTheKeyboardAlone() {
        visit(1280, ColorScheme.LIGHT, page -> {
            page.navigate(address("en"));
            page.locator("#main").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator(".ways .exit")).isFocused();
            page.keyboard().press("Tab");
            assertThat(page.locator(".ask form button")).isFocused();
            Chromium.press(page, "Enter");
            assertThat(page.locator(".ask .go a")).hasAttribute("href", Pattern.compile(".*/enquire"));
        });
    }

    private String address(String language) {
        return "http://localhost:" + port + "/telegram/on/" + TOKEN + "?lang=" + language;
    }

    private void look(Page page, String name) {
        var wide = (Number) page.evaluate("document.documentElement.scrollWidth");
        if (wide.intValue() > page.viewportSize().width) {
            faults.add(name + " is wide: " + wide);
        }
        Barriers.on(page).forEach(barrier -> faults.add(name + " " + barrier));
        PicturesOfPages.take(page, name);
    }

    private static void visit(int width, ColorScheme theme, Consumer<Page> deed) {
        var options = new Browser.NewContextOptions()
                .setBypassCSP(true)
                .setColorScheme(theme)
                .setViewportSize(width, 900);
        try (var context = CHROMIUM.browser().newContext(options)) {
            deed.accept(context.newPage());
        }
    }
}
