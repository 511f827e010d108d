package org.whereabouts.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Staff;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;

/// An officer's browser.
public final class DeskBrowser implements DisposableBean {

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
        PicturesOfPages.take(page, name + "-" + width);
        assertThat(page.content()).as(name).doesNotContain("??");
        assertThat(Barriers.on(page)).as(name + " " + width).isEmpty();
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
