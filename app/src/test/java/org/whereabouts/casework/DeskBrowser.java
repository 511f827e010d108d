package org.whereabouts.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Staff;
import org.whereabouts.pages.Chromium;

/// An officer's browser.
public final class DeskBrowser implements DisposableBean {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final @Nullable String FOLDER = System.getProperty("whereabouts.screenshots");

    private final Staff staff;
    private final Environment environment;
    private @Nullable Chromium chromium;

    DeskBrowser(Staff staff, Environment environment) {
        this.staff = staff;
        this.environment = environment;
    }

    /// An officer sits down before it.
    public void visit(Officer officer, int width, ColorScheme theme, String language, Consumer<Page> visitor) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = started().browser().newContext(options)) {
            context.addCookies(List.of(new Cookie("desk", staff.signIn(officer)).setUrl(address("/desk"))));
            visitor.accept(context.newPage());
        }
    }

    /// On a narrow dark one in Arabic, and on a wide light one in Ukrainian.
    public void visitBoth(Officer officer, Consumer<Page> visitor) {
        visit(officer, 320, ColorScheme.DARK, "ar", visitor);
        visit(officer, 1280, ColorScheme.LIGHT, "uk", visitor);
    }

    /// What the page shows can be read by everybody, and nothing sticks out.
    public void fits(Page page, String name) {
        page.locator("details").all().forEach(one -> one.evaluate("one => one.open = true"));
        int width = page.viewportSize().width;
        if (FOLDER != null) {
            var file = Path.of(FOLDER, name + "-" + width + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
        assertThat(page.content()).as(name).doesNotContain("??");
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as(name + " " + width)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits " + width)
                .isTrue();
    }

    public String address(String path) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
    }

    private Chromium started() {
        Chromium started = chromium == null ? Chromium.start() : chromium;
        chromium = started;
        return started;
    }

    @Override
    public void destroy() {
        if (chromium != null) {
            chromium.close();
        }
    }
}
