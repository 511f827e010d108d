package org.whereabouts.exchange.pfif;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.pages.Barriers;
import org.whereabouts.pages.Chromium;
import org.whereabouts.pages.PicturesOfPages;

/// The page on which a partner uploads a table, on every screen and in every language; with
/// `-Dwhereabouts.screenshots=FOLDER` also as pictures.
@WithMachines
@DirtiesContext
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class PfifImportPageTest {

    private static final Chromium CHROMIUM = Chromium.start();
    private static final String TABLE = """
            person_record_id,source_date,full_name
            1,2026-02-26T09:10:00Z,Vyhadanets Uploaded
            other.example/1,2026-02-26T09:10:00Z,Vyhadanets Skipped
            """;

    @Autowired
    Machine machine;

    private final List<String> faults = new ArrayList<>();

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 320, LIGHT, Imported 1 of 2.",
        "uk, 1280, DARK, Прийнято 1 з 2.",
        "ru, 1280, LIGHT, Принято 1 из 2.",
        "ar, 320, DARK, أُخذ 1 من 2."
    })
    void isFilledInWithTheKeyboardAndSaysWhatCameOfIt(String language, int width, ColorScheme theme, String said) {
        String key = machine.key(Scope.WRITE).secret().text();
        visit(width, theme, page -> {
            page.navigate(machine.base() + "/pfif/api/import/persons?lang=" + language);
            look(page, "pfif-import-" + language + "-" + width + "-" + theme);
            page.locator("#persons-key").focus();
            Chromium.type(page, key);
            page.keyboard().press("Tab");
            assertThat(page.locator("#persons-content")).isFocused();
            page.locator("#persons-content")
                    .setInputFiles(new FilePayload("table.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
            page.keyboard().press("Tab");
            Chromium.press(page, "Enter");
            assertThat(page.locator(".stats")).containsText(said);
            assertThat(page.locator(".stats .error")).containsText("Not in authorized domain: other.example/1");
            look(page, "pfif-imported-" + language + "-" + width + "-" + theme);
        });
        assertThat(faults).isEmpty();
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
