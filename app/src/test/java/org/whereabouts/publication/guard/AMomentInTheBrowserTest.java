package org.whereabouts.publication.guard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;
import org.whereabouts.publication.WithPages;

/// Families during a rush, with a browser that runs scripts and with one that does not.
@WithPages
@DisabledIfEnvironmentVariable(
        named = "WHEREABOUTS_NO_BROWSER",
        matches = "1",
        disabledReason = "there is no Chromium and apt could not give one; ./whereabouts test says so")
class AMomentInTheBrowserTest {

    private static final Chromium CHROMIUM = Chromium.start();
    private static final Map<String, String> FROM = Map.of("X-Forwarded-For", "192.0.2.61");
    private static final String SEARCH = "/search?lang=en&name=Sergey+Kovalenko&year=1999";

    @LocalServerPort
    int port;

    @Autowired
    WatchingTheGuard watching;

    @BeforeEach
    void rush() {
        watching.ask(true, "test");
    }

    @AfterEach
    void calm() {
        watching.ask(false, "test");
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @Test
    void seeTheirAnswersByThemselvesAfterAMoment() {
        visit(true, page -> {
            page.navigate(at(SEARCH));
            page.waitForURL(Pattern.compile(".*pass=.*"));
            assertThat(page.locator(".cards .name a").first()).hasText("Коваленко Сергій Петрович");
            page.locator(".cards .name a").first().click();
            page.waitForURL(Pattern.compile(".*/people/.*pass=.*"));
            assertThat(page.locator("h1")).containsText("Коваленко Сергій Петрович");
            page.goBack();
            assertThat(page.locator(".cards .name a").first()).hasText("Коваленко Сергій Петрович");
        });
    }

    @Test
    void hearInWordsWhatHappens() {
        visit(true, page -> {
            page.route("**/moment.js", route -> {
                if (route.request().resourceType().equals("script")
                        && route.request()
                                .headers()
                                .getOrDefault("sec-fetch-dest", "")
                                .equals("worker")) {
                    // A telephone so old that it never comes to an end.
                    route.abort();
                } else {
                    route.resume();
                }
            });
            page.navigate(at(SEARCH));
            assertThat(page.getByRole(AriaRole.STATUS)).isAttached();
            assertThat(page.getByRole(AriaRole.BUTTON)).isVisible();
        });
    }

    @Test
    void waitWhereNoScriptsRunAndKeepWhatTheyTyped() {
        visit(false, page -> {
            page.navigate(at(SEARCH));
            assertThat(page.locator("h1")).hasText("One moment, please");
            assertThat(page.locator("main")).containsText("Please wait 10 seconds");
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("main")).containsText("a little too soon");
            page.waitForTimeout(10_000);
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".cards .name a").first()).hasText("Коваленко Сергій Петрович");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void nobodyIsKeptOut(String language) {
        for (int width : new int[] {320, 1280}) {
            for (ColorScheme theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                var options = new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(theme)
                        .setExtraHTTPHeaders(FROM)
                        .setJavaScriptEnabled(true);
                try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
                    Page page = context.newPage();
                    page.route("**/moment.js", route -> route.abort());
                    page.navigate(at(SEARCH.replace("lang=en", "lang=" + language)));
                    assertThat(Barriers.on(page)).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .isEqualTo(true);
                    PicturesOfPages.take(page, "moment-" + language + "-" + width + "-" + theme);
                }
            }
        }
    }

    private void visit(boolean scripts, Consumer<Page> doing) {
        var options = new Browser.NewContextOptions().setExtraHTTPHeaders(FROM).setJavaScriptEnabled(scripts);
        try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
            doing.accept(context.newPage());
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
