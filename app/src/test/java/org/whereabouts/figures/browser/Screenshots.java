package org.whereabouts.figures.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.figures.InventedFigures;
import org.whereabouts.pages.Chromium;
import org.whereabouts.publication.WithPages;

/// Takes the pictures of figures in `docs/screenshots`, or in the folder that `-Dwhereabouts.screenshots=` names. Not a
/// test: it runs only when asked for by name.
@WithPages
@Import(InventedFigures.class)
class Screenshots {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<String> LANGUAGES = List.of("en", "uk", "ru", "ar");

    @LocalServerPort
    int port;

    @Autowired
    InventedFigures figures;

    @Test
    void take() {
        figures.publish();
        Path folder = Path.of(System.getProperty("whereabouts.screenshots", "../docs/screenshots"));
        try (Chromium chromium = Chromium.start()) {
            for (int width : WIDTHS) {
                take(chromium, width, ColorScheme.LIGHT, folder);
            }
            take(chromium, 1280, ColorScheme.DARK, folder);
        }
    }

    private void take(Chromium chromium, int width, ColorScheme theme, Path folder) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setJavaScriptEnabled(false);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            for (String language : LANGUAGES) {
                for (String kind : List.of("claimed", "counted")) {
                    page.navigate("http://localhost:" + port + "/figures/" + kind + "?lang=" + language);
                    String dark = theme == ColorScheme.DARK ? "-dark" : "";
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(folder.resolve(
                                    String.format(Locale.ROOT, "%s-%s-%d%s.png", kind, language, width, dark))));
                }
            }
        }
    }
}
