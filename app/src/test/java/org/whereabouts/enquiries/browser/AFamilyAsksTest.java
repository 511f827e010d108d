package org.whereabouts.enquiries.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;
import org.whereabouts.publication.WithPages;
import org.whereabouts.sealing.TestKey;

/// With `-Dwhereabouts.screenshots=FOLDER` every page of the journey is also taken as a picture.
@WithPages
@Import(TestKey.class)
@DisabledIfEnvironmentVariable(
        named = "WHEREABOUTS_NO_BROWSER",
        matches = "1",
        disabledReason = "there is no Chromium and apt could not give one; ./whereabouts test says so")
class AFamilyAsksTest {

    private static final Chromium CHROMIUM = Chromium.start();

    @LocalServerPort
    int port;

    @Autowired
    TestKey key;

    private final List<String> faults = new ArrayList<>();
    private boolean measuring;

    @BeforeEach
    void unlock() {
        key.unlock();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 320, LIGHT, false",
        "uk, 1280, DARK, false",
        "ru, 1280, LIGHT, false",
        "ar, 320, DARK, false",
        "ar, 1280, LIGHT, true",
        "uk, 320, DARK, true"
    })
    void fromTheFirstPageToTheReceiptAndBackToIt(String language, int width, ColorScheme theme, boolean measured) {
        visit(width, theme, measured, page -> {
            page.navigate("http://localhost:" + port + "/enquire?lang=" + language);
            String name = language + "-" + width + "-" + theme;
            look(page, name + "-00-start");
            page.locator(".ask form button").click();
            page.locator("#unnamed").waitFor();
            page.locator(".ask form button").first().click();
            assertThat(page.locator("#trouble")).isFocused();
            look(page, name + "-01-who-wrong");
            page.locator("#trouble a").first().click();
            assertThat(page.locator("#name")).isFocused();
            page.locator("#name").fill("Явір Олекса Петрович");
            page.locator("#spellings").fill("Yavir Oleksa\nيافير أوليكسا");
            page.locator("label[for=sex-male]").click();
            look(page, name + "-01-who");
            on(page);
            page.locator("#born-day").fill("2");
            page.locator("#born-month").fill("3");
            page.locator("#born-year").fill("1999");
            look(page, name + "-02-born");
            on(page);
            page.locator("#father").fill("Петро");
            look(page, name + "-03-family");
            on(page);
            page.locator("#last-year").fill("2022");
            look(page, name + "-04-last");
            on(page);
            page.locator("#marks").fill("якір на лівій руці");
            look(page, name + "-05-looks");
            on(page);
            page.locator("#file").setInputFiles(new FilePayload("invented.png", "image/png", picture()));
            page.locator("button[value=add]").click();
            assertThat(page.locator(".rows li")).hasCount(1);
            look(page, name + "-06-photographs");
            page.locator("button[value=next]").click();
            look(page, name + "-07-service");
            page.locator("button[value=unknown]").click();
            page.locator("label[for=kinship-parent]").click();
            look(page, name + "-08-you");
            on(page);
            page.locator("label[for=way]").click();
            page.locator("#contact").fill("+380 44 000 00 00");
            look(page, name + "-09-reach");
            on(page);
            look(page, name + "-10-check");
            assertThat(page.locator(".checked")).containsText("Явір Олекса Петрович");
            page.locator(".checked a").nth(2).click();
            page.locator("#home").fill("Вигадане");
            on(page);
            assertThat(page.locator(".checked")).containsText("Вигадане");
            on(page);
            assertThat(page.locator(".receipt .code bdi")).hasText(Pattern.compile("\\S{29}"));
            assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
            look(page, name + "-11-receipt");
            String number = page.locator(".receipt .value bdi").innerText();
            String code = page.locator(".receipt .code bdi").innerText();
            page.navigate("http://localhost:" + port + "/enquiry");
            look(page, name + "-12-find");
            page.locator("#number").fill(number);
            page.locator("#code").fill(code);
            on(page);
            assertThat(page.locator(".history")).isVisible();
            look(page, name + "-13-standing");
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 320, LIGHT, true",
        "uk, 1280, DARK, false",
        "ru, 320, DARK, false",
        "ar, 1280, LIGHT, true",
        "ar, 320, DARK, false"
    })
    void somebodyTellsWhatConcernsThemselvesAndSeesWhetherItWasRead(
            String language, int width, ColorScheme theme, boolean measured) {
        visit(width, theme, measured, page -> {
            String name = "report-" + language + "-" + width + "-" + theme;
            page.navigate("http://localhost:" + port + "/report?lang=" + language);
            look(page, name + "-00-start");
            page.locator(".ask form button").click();
            page.locator("label[for=about-me-silent]").click();
            look(page, name + "-01-about");
            on(page);
            page.locator("#name").fill("Явір Олекса Петрович");
            on(page);
            look(page, name + "-03-born");
            on(page);
            page.locator("#told").fill("Це я.");
            look(page, name + "-04-what");
            on(page);
            page.locator("button[value=unknown]").click();
            page.locator("button[value=next]").click();
            page.locator("#contact").fill("+380 44 000 00 00");
            look(page, name + "-07-you");
            on(page);
            look(page, name + "-08-check");
            on(page);
            assertThat(page.locator(".receipt .code bdi")).hasText(Pattern.compile("\\S{29}"));
            look(page, name + "-09-receipt");
            String number = page.locator(".receipt .value bdi").innerText();
            String code = page.locator(".receipt .code bdi").innerText();
            page.navigate("http://localhost:" + port + "/report/follow");
            look(page, name + "-10-find");
            page.locator("#number").fill(number);
            page.locator("#code").fill(code);
            on(page);
            assertThat(page.locator(".card")).containsText(number);
            look(page, name + "-11-standing");
            on(page);
            assertThat(page.locator(".on button")).hasCount(0);
            look(page, name + "-12-back");
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void withNothingButTheKeyboard() {
        visit(1280, ColorScheme.LIGHT, false, page -> {
            page.navigate("http://localhost:" + port + "/enquire?lang=en");
            page.locator(".ask form button").focus();
            Chromium.press(page, "Enter");
            page.locator("#main").focus();
            press(page, "Tab", 3);
            assertThat(page.locator("#name")).isFocused();
            type(page, "Yavir Oleksa");
            Chromium.press(page, "Enter");
            page.locator("#born-day").waitFor();
            page.locator("#main").focus();
            press(page, "Tab", 2);
            assertThat(page.locator(".ways .exit")).isFocused();
        });
    }

    @Test
    void startsAgainWithNothingAfterTheWayOut() {
        visit(320, ColorScheme.LIGHT, false, page -> {
            page.navigate("http://localhost:" + port + "/enquire?lang=en");
            page.locator(".ask form button").click();
            page.locator("#name").fill("Yavir Oleksa");
            on(page);
            page.route(Pattern.compile("https://.*"), route -> route.abort());
            try {
                page.locator(".ways .exit").click();
            } catch (com.microsoft.playwright.PlaywrightException thereIsNoNetwork) {
                // The everyday page is elsewhere.
            }
            page.navigate("http://localhost:" + port + "/enquire/who?lang=en");
            assertThat(page).hasURL(Pattern.compile(".*/enquire$"));
            assertThat(page.locator(".ask form button")).hasText("Begin");
        });
    }

    private static void press(Page page, String button, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(button);
        }
    }

    private static void on(Page page) {
        page.locator(".on button").first().click();
    }

    /// Whether the page is without barriers, fits, and can be hit with a finger.
    private void look(Page page, String name) {
        // The way out stays in sight and covers what is scrolled beneath it; what has the focus never is.
        var covered = page.evaluate("""
                (() => {
                    const bar = document.querySelector('.ways').getBoundingClientRect();
                    const at = document.activeElement;
                    const box = at.getBoundingClientRect();
                    return ['INPUT', 'TEXTAREA'].includes(at.tagName) && box.top < bar.bottom && box.bottom > bar.top;
                })()
                """);
        if (Boolean.TRUE.equals(covered)) {
            faults.add(name + " covers the focus");
        }
        page.evaluate("window.scrollTo(0, 0)");
        var wide = (Number) page.evaluate("document.documentElement.scrollWidth");
        int width = page.viewportSize().width;
        if (wide.intValue() > width) {
            faults.add(name + " is wide: " + wide);
        }
        if (measuring) {
            measure(page, name);
        }
        var small = (List<?>) page.evaluate("""
                [...document.querySelectorAll('a:not(.skip), button, input, textarea')]
                    .map(e => [e.outerHTML, e.getBoundingClientRect()])
                    .filter(([html, box]) => box.width > 0 && (box.width < 24 || box.height < 24)).map(([html]) => html)
                """);
        small.forEach(html -> faults.add(name + " small " + html));
        PicturesOfPages.take(page, name);
    }

    private void measure(Page page, String name) {
        Barriers.on(page).forEach(barrier -> faults.add(name + " " + barrier));
    }

    private static byte[] picture() {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /// @param scripts only to measure barriers: the pages have none
    private void visit(int width, ColorScheme theme, boolean scripts, Consumer<Page> deed) {
        measuring = scripts;
        var options = new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setBypassCSP(true)
                .setColorScheme(theme)
                .setViewportSize(width, 900);
        try (BrowserContext context = CHROMIUM.browser().newContext(options)) {
            deed.accept(context.newPage());
        }
    }
}
