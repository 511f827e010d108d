package org.whereabouts.publication.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.pages.Chromium;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.WithPages;

/// Takes the pictures in `docs/screenshots`, or in the folder that `-Dwhereabouts.screenshots=` names; with
/// `-Dwhereabouts.screenshots.all=true` those of every page, in full. Not a test: it runs only when asked for by name.
@WithPages
class Screenshots {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final Set<String> FOR_THE_DOCS = Set.of("home", "answers", "entry", "list");

    @LocalServerPort
    int port;

    @Autowired
    InventedRegister register;

    @Test
    void take() {
        String folder = System.getProperty("whereabouts.screenshots", "../docs/screenshots");
        boolean all = Boolean.getBoolean("whereabouts.screenshots.all");
        try (Chromium chromium = Chromium.start()) {
            for (int width : WIDTHS) {
                take(chromium, width, ColorScheme.LIGHT, Path.of(folder), all);
            }
            take(chromium, 1280, ColorScheme.DARK, Path.of(folder), all);
        }
    }

    private void take(Chromium chromium, int width, ColorScheme theme, Path folder, boolean all) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setJavaScriptEnabled(false);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            Addresses.of(register).forEach((name, address) -> {
                if (all || FOR_THE_DOCS.contains(name)) {
                    for (String language : Addresses.LANGUAGES) {
                        page.navigate("http://localhost:" + port + address + "lang=" + language);
                        page.screenshot(new Page.ScreenshotOptions()
                                .setPath(folder.resolve(file(name, language, width, theme)))
                                .setFullPage(all));
                    }
                }
            });
        }
    }

    private static String file(String name, String language, int width, ColorScheme theme) {
        String dark = theme == ColorScheme.DARK ? "-dark" : "";
        return String.format(Locale.ROOT, "%s-%s-%d%s.png", name, language, width, dark);
    }
}
