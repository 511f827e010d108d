package org.whereabouts.figures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.InventedFigures;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;

@WithPages
@Import(InventedFigures.class)
@DisabledIfEnvironmentVariable(
        named = "WHEREABOUTS_NO_BROWSER",
        matches = "1",
        disabledReason = "there is no Chromium and apt could not give one; ./whereabouts test says so")
class FiguresInABrowserTest {

    private static final Chromium CHROMIUM = Chromium.start();

    @LocalServerPort
    int port;

    @Autowired
    InventedFigures figures;

    @Autowired
    Claims claims;

    @BeforeEach
    void publish() {
        figures.publish();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void keepNobodyOutInLightAndDarkOnAnyScreen(String language) {
        List<String> barriers = new ArrayList<>();
        try (BrowserContext context =
                CHROMIUM.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = context.newPage();
            addresses().forEach((name, address) -> {
                page.setViewportSize(1280, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate("http://localhost:" + port + address + "?lang=" + language);
                page.locator("details").all().forEach(one -> one.evaluate("one => one.open = true"));
                Barriers.on(page).forEach(one -> barriers.add(name + " " + one));
                for (int width : List.of(320, 768, 1280)) {
                    page.setViewportSize(width, 900);
                    var wide = (Number) page.evaluate("document.documentElement.scrollWidth");
                    if (wide.intValue() > width) {
                        barriers.add(name + " is " + wide + " wide on " + width);
                    }
                    PicturesOfPages.take(page, "figures-" + name + "-" + language + "-" + width);
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Barriers.ofColour(page).forEach(one -> barriers.add(name + " dark " + one));
                PicturesOfPages.take(page, "figures-" + name + "-" + language + "-1280-dark");
            });
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void aMarkOnALineLeadsToItsSource() {
        visit("/figures/claimed?lang=en", page -> {
            page.locator(".wide a .mark").first().click();
            assertThat(page.locator("h1")).containsText("Claim ");
            assertThat(page.locator("blockquote")).containsText("The number is known to us");
            assertThat(page.locator(".facts a[rel~=external]"))
                    .hasAttribute("href", Pattern.compile("https://paper.example/.*"));
        });
    }

    @Test
    void claimantsAreNamedOnTheirLinesAndRangesAreDrawn() {
        visit("/figures/claimed?lang=en", page -> {
            assertThat(page.locator(".wide .who").first()).isVisible();
            assertThat(page.locator(".wide").first()).containsText("Invented Watch");
            var ranges = (Number) page.locator(".wide .range")
                    .evaluateAll("all => all.filter(one => one.getBoundingClientRect().height > 8).length");
            assertThat(ranges.intValue()).isGreaterThan(3);
            assertThat(page.locator(".wide .mark.firm").first()).isVisible();
        });
    }

    @Test
    void lineAndMapReadFromTheRightInArabic() {
        visit("/figures/claimed?lang=ar", page -> {
            double scale = left(page, ".wide .grid text");
            double name = left(page, ".wide .who");
            assertThat(scale).isGreaterThan(name);
        });
        visit(
                "/figures/claimed?lang=en",
                page -> assertThat(left(page, ".wide .grid text")).isLessThan(left(page, ".wide .who")));
    }

    @Test
    void tablesAreOnThePaperToo() {
        visit("/figures/counted?lang=en", page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".multiples tbody tr").first()).isVisible();
            assertThat(page.locator(".tiles rect").first()).isVisible();
            PicturesOfPages.take(page, "figures-counted-print");
        });
        visit("/figures/claimed?lang=en", page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".wide").first()).isVisible();
            assertThat(page.locator(".narrow").first()).isHidden();
            PicturesOfPages.take(page, "figures-claimed-print");
        });
    }

    @Test
    void theKeyboardComesEverywhere() {
        visit("/figures?lang=en", page -> {
            page.locator("#main").focus();
            Chromium.press(page, "Tab");
            Chromium.press(page, "Enter");
            assertThat(page.locator("h1")).hasText("What is claimed");
            page.locator("tbody a").first().focus();
            Chromium.press(page, "Enter");
            assertThat(page.locator("h1")).containsText("Claim ");
        });
    }

    private Map<String, String> addresses() {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("start", "/figures");
        addresses.put("claimed", "/figures/claimed");
        addresses.put(
                "claim",
                "/figures/claims/" + claims.published(Operation.FIRST).getLast().id());
        addresses.put("counted", "/figures/counted");
        return addresses;
    }

    private static double left(Page page, String what) {
        return ((Number) page.locator(what).first().evaluate("one => one.getBoundingClientRect().left")).doubleValue();
    }

    private void visit(String address, Consumer<Page> deed) {
        var options =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900);
        try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + address);
            deed.accept(page);
        }
    }
}
