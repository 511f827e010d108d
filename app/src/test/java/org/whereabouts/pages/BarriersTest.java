package org.whereabouts.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

@DisabledIfEnvironmentVariable(
        named = "WHEREABOUTS_NO_BROWSER",
        matches = "1",
        disabledReason = "there is no Chromium and apt could not give one; ./whereabouts test says so")
class BarriersTest {

    private static final Chromium CHROMIUM = Chromium.start();
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Invented</title></head>
            <body><main><h1>Invented</h1>%s</main></body></html>
            """;

    private final Page page = CHROMIUM.browser().newPage();

    @BeforeEach
    void nothingIsWrongYet() {
        page.setContent(PAGE.formatted("<p>A page.</p>"));
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.ofColour(page)).isEmpty();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
    }

    @Test
    void findsAPictureWithoutWords() {
        page.setContent(PAGE.formatted("<img src='card.png'>"));
        assertThat(Barriers.on(page))
                .singleElement()
                .asString()
                .startsWith("image-alt")
                .contains("card.png");
    }

    @Test
    void findsWhatStandsGreyOnWhite() {
        page.setContent(PAGE.formatted("<p style='color: #ccc'>Hardly to be read.</p>"));
        assertThat(Barriers.on(page)).singleElement().asString().startsWith("color-contrast");
        assertThat(Barriers.ofColour(page)).singleElement().asString().startsWith("color-contrast");
    }
}
