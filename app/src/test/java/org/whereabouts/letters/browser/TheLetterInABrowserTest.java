package org.whereabouts.letters.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;
import org.whereabouts.publication.WithPages;
import org.whereabouts.sealing.TestKey;

/// The page on which the letter is asked for.
@WithPages
@Import(TestKey.class)
@DisabledIfEnvironmentVariable(
        named = "WHEREABOUTS_NO_BROWSER",
        matches = "1",
        disabledReason = "there is no Chromium and apt could not give one; ./whereabouts test says so")
class TheLetterInABrowserTest {

    private static final Chromium CHROMIUM = Chromium.start();

    @LocalServerPort
    int port;

    @Autowired
    TestKey key;

    @BeforeEach
    void open() {
        key.unlock();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void keepsNobodyOutInLightAndDarkOnAnyScreen(String language) {
        List<String> barriers = new ArrayList<>();
        try (BrowserContext context =
                CHROMIUM.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = context.newPage();
            page.setViewportSize(1280, 900);
            page.navigate("http://localhost:" + port + "/letter?status=figures&lang=" + language);
            barriers.addAll(Barriers.on(page));
            for (int width : List.of(320, 1280)) {
                page.setViewportSize(width, 900);
                var wide = (Number) page.evaluate("document.documentElement.scrollWidth");
                if (wide.intValue() > width) {
                    barriers.add(wide + " wide on " + width);
                }
                PicturesOfPages.take(page, "letter-" + language + "-" + width);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            barriers.addAll(Barriers.ofColour(page));
            PicturesOfPages.take(page, "letter-" + language + "-1280-dark");
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void figuresLeadToALetterAboutFiguresWithoutJavaScript() {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/figures?lang=en");
            page.locator("a[href$='/letter?status=figures']").click();
            assertThat(page.locator("#status")).hasValue("figures");
            page.locator("#address").fill("reader.%d@example.org".formatted(System.nanoTime()));
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText("Look into your mailbox");
        }
    }
}
