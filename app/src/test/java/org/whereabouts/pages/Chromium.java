package org.whereabouts.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The Chromium that is installed on this machine; nothing is downloaded.
public final class Chromium implements AutoCloseable {

    /// The shell without windows first: it opens a page in less than half the time.
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "msedge");
    private static final List<Path> OF_THE_MAC = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Starts it.
    ///
    /// @throws IllegalStateException when there is none; says what to install
    public static Chromium start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"));
        // A machine that builds something else at the same time is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    public Browser browser() {
        return browser;
    }

    /// Presses a key, once the page has finished loading: its text can be read before its script listens.
    public static void press(Page page, String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }

    /// Types, once the page has finished loading.
    public static void type(Page page, String text) {
        page.waitForLoadState();
        page.keyboard().type(text);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        String named = System.getenv("CHROMIUM");
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream<Path> onPath = NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return Stream.of(Stream.ofNullable(named).map(Path::of), onPath, OF_THE_MAC.stream())
                .flatMap(paths -> paths)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need a Chromium. Install the package `chromium-headless-shell` "
                                + "or `chromium` (Debian: apt-get install chromium), or Google Chrome, or name one in the "
                                + "variable CHROMIUM."));
    }
}
