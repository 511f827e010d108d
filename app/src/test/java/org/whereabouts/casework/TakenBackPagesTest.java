package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Status;
import org.whereabouts.sealing.TestKey;

/// The page on which somebody takes back what they told, and the preview of a card, in all languages. All people here
/// are
/// invented.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class TakenBackPagesTest {

    /// Every screen where pictures are asked for; otherwise the narrow one, in which everything is hardest to fit.
    private static final boolean ALL = System.getProperty("whereabouts.screenshots") != null;

    private static final Decision RULE = new Decision("rule:test", "invented");

    @Autowired
    TestKey key;

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    InventedWords words;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    JdbcClient database;

    private final Person.Id somebody = InventedWords.somebody();

    @BeforeEach
    void isPublic() {
        key.unlock();
        words.says(words.relatives(), somebody, "Вигаданий Глід", Status.MISSING, "2022-03-07");
        publishing.publish(List.of(somebody), RULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void thePreviewOfACard(String language) {
        everywhere(Role.EDITOR, language, (page, name) -> {
            page.setViewportSize(430, 300);
            page.navigate(browser.address("/reconcile/preview/" + somebody + "?lang=" + language));
            assertThat(page.locator("body")).containsText("Вигаданий Глід");
            browser.fits(page, "preview-" + name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void somebodyTakesBackWhatTheyTold(String language) {
        everywhere(Role.VERIFIER, language, (page, name) -> {
            page.navigate(browser.address("/correct/" + somebody + "?lang=" + language));
            browser.fits(page, "correct-" + name);
            page.locator("#wrong").fill("an invented mistake");
            page.locator("form button").click();
            String number = page.locator(".receipt bdi").first().textContent();
            String code = page.locator(".receipt .code bdi").textContent();
            page.navigate(browser.address("/report/follow?lang=" + language));
            page.locator("#number").fill(number);
            page.locator("#code").fill(code);
            page.locator("form button").first().click();
            browser.fits(page, "follow-" + name);
        });
        database.sql("delete from casework.item").update();
    }

    private void everywhere(Role role, String language, Looking looking) {
        Officer officer = staff.hire(role);
        for (ColorScheme theme : ALL ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.of(ColorScheme.DARK)) {
            for (int width : ALL ? List.of(320, 1280) : List.of(320)) {
                browser.visit(
                        officer,
                        width,
                        theme,
                        language,
                        page -> looking.at(page, language + "-" + theme.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private interface Looking {
        void at(Page page, String name);
    }
}
