package org.whereabouts.hotline.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.whereabouts.WithoutOtherTests;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.DeskBrowser;
import org.whereabouts.sealing.TestKey;

/// A program of its own ends, and with it its database server, while somebody writes on a call sheet; it begins again.
@Timeout(300)
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class ASheetThroughARestartTest {

    private static final String NAME = "Небувалий Устим";
    private static final String MARKS = "шрам на лівій руці";

    @TempDir
    private Path data;

    private final AtomicReference<String> sheet = new AtomicReference<>("");

    @Test
    void whatWasTypedIsThereWhenTheProgramBeginsAgain() throws IOException {
        Officer officer;
        try (ConfigurableApplicationContext house = program()) {
            house.getBean(TestKey.class).unlock();
            officer = house.getBean(Staff.class).hire(Role.OPERATOR);
            visit(house, officer, page -> begins(house.getBean(DeskBrowser.class), page));
        }
        assertThat(isServed()).isFalse();
        try (ConfigurableApplicationContext house = program()) {
            visit(house, officer, page -> staysShutWhileTheServiceIsLocked(house.getBean(DeskBrowser.class), page));
            house.getBean(TestKey.class).unlock();
            visit(house, officer, page -> goesOn(house.getBean(DeskBrowser.class), page));
        }
    }

    private ConfigurableApplicationContext program() {
        return WithoutOtherTests.program(TestKey.class, Staff.class, DeskBrowser.class)
                .run("--whereabouts.data=" + data, "--server.port=0");
    }

    private static void visit(ConfigurableApplicationContext house, Officer officer, Consumer<Page> visitor) {
        house.getBean(DeskBrowser.class).visit(officer, 1280, ColorScheme.LIGHT, "en", visitor);
    }

    /// Whether a database server has the folder open.
    private boolean isServed() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.anyMatch(file -> file.endsWith("postmaster.pid"));
        }
    }

    private void begins(DeskBrowser browser, Page page) {
        page.navigate(browser.address("/desk/hotline"));
        press(page, "n");
        page.waitForURL("**/desk/hotline/sheet/*");
        type(page, NAME);
        Keyboard.to(page, "marks", MARKS);
        assertThat(page.locator("#sheet-kept")).containsText("Kept at");
        sheet.set(page.url().replaceFirst("^.*?(?=/desk)", ""));
    }

    /// It stands in the list, and nobody reads it.
    private void staysShutWhileTheServiceIsLocked(DeskBrowser browser, Page page) {
        page.navigate(browser.address(sheet.get()));
        assertThat(page.locator("#line")).isVisible();
        assertThat(page.locator("a[href='" + sheet.get() + "']")).isVisible();
        assertThat(page.content()).doesNotContain(NAME);
    }

    private void goesOn(DeskBrowser browser, Page page) {
        page.navigate(browser.address(sheet.get()));
        assertThat(page.locator("#name")).hasValue(NAME);
        assertThat(page.locator("#marks")).hasValue(MARKS);
        press(page, "End");
        type(page, " Петрович");
        assertThat(page.locator("#sheet-kept")).containsText("Kept at");
        page.reload();
        assertThat(page.locator("#name")).hasValue(NAME + " Петрович");
    }
}
