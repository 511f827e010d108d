package org.whereabouts.sources.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.DeskBrowser;
import org.whereabouts.pages.Chromium;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Arrival;
import org.whereabouts.sources.Bytes;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.InventedArticles;
import org.whereabouts.sources.SayingWhoseItIs;
import org.whereabouts.sources.Taken;
import org.whereabouts.sources.TakingADocumentIn;
import org.whereabouts.sources.Way;
import org.whereabouts.sources.inbox.Proposal;
import org.whereabouts.sources.inbox.Proposals;
import org.whereabouts.sources.reading.ReadingADocument;

/// An officer brings documents and goes through the inbox without a mouse.
@WithPages
@Import({Staff.class, DeskBrowser.class})
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class InboxByKeyboardTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    TakingADocumentIn taking;

    @Autowired
    ReadingADocument reading;

    @Autowired
    SayingWhoseItIs belonging;

    @Autowired
    Proposals proposals;

    @Test
    void anArticleIsBroughtReadAndDecidedOfByKeys() {
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            bring(page, InventedArticles.ARTICLE.replace("Lypove", "Kvitne"), "Evening Paper (invented)");
            Chromium.press(page, "i");
            assertThat(page.locator("h2").first()).hasText("A person");
            assertThat(page.locator(".excerpt")).containsText("Ostap Verbenko");
            assertThat(page.locator("mark.read").first()).hasText("Ostap Verbenko");
            assertThat(page.locator("#name")).hasValue("Ostap Verbenko");
            assertThat(page.locator("#status")).hasValue("captured");
            Chromium.press(page, "a");
            assertThat(page.locator("[role=status]")).hasText("It is entered.");
            assertThat(page.locator("#claimant")).hasValue("Danylo Horovyi");
            Chromium.press(page, "c");
            assertThat(page.locator("#measure")).isFocused();
            page.locator("#of").fill("people of Kvitne");
            page.locator("#of").press("Enter");
            assertThat(page.locator("[role=status]")).hasText("It is entered as you corrected it.");
            Chromium.press(page, "u");
            assertThat(page.locator("[role=status]")).hasText("It is taken back, and waits again.");
            assertThat(page.locator("#number")).hasValue("140");
            Chromium.press(page, "2");
            assertThat(page.locator("[role=status]")).hasText("It is refused.");
            page.navigate(browser.address("/desk/inbox/figures"));
            assertThat(page.locator("table")).containsText("A person: Name");
        });
    }

    @Test
    void whoseWordItIsIsAskedAndAMissingNameIsSaid() {
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            bring(page, "Lev Kalyna, a driver from Kvitne, was detained on 2 May 2026, his wife said.", "");
            Chromium.press(page, "i");
            assertThat(page.locator("#source")).hasValue("");
            Chromium.press(page, "a");
            assertThat(page.locator("[role=status]")).hasText("Say first whose word it is.");
            Chromium.press(page, "w");
            page.locator("#source").fill("A neighbour (invented)");
            page.locator("#name").fill("");
            page.locator("#name").press("Enter");
            assertThat(page.locator(".trouble")).containsText("Write a name.");
            page.locator("#name").fill("Lev Kalyna");
            page.locator("#name").press("Enter");
            assertThat(page.locator("[role=status]")).hasText("It is entered.");
        });
    }

    @Test
    void aGradeIsChangedWithAReasonAndItsHistoryStays() {
        Source.Id source = belonging.source(Operation.FIRST, "Graded paper (invented)", Source.Kind.PUBLICATION);
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/sources/" + source.number()));
            page.locator("#grade").selectOption("B");
            page.locator("#reason").press("Enter");
            assertThat(page.locator("[role=status]")).hasText("Write why: a grade has a reason.");
            page.locator("#grade").selectOption("B");
            page.locator("#reason").fill("Three of its lists were borne out.");
            page.locator("#reason").press("Enter");
            assertThat(page.locator("[role=status]")).hasText("The grade is changed.");
            assertThat(page.locator(".history")).containsText("F → B");
            page.locator("#owner").fill("A trust (invented)");
            page.locator("#owner").press("Enter");
            assertThat(page.locator("[role=status]")).hasText("It is kept.");
            assertThat(page.locator("#owner")).hasValue("A trust (invented)");
        });
    }

    @Test
    void othersReadAndDoNotWrite() {
        Document.Id article = take(InventedArticles.ARTICLE + "An auditor looks at it.", "");
        browser.visit(staff.hire(Role.AUDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/inbox?of=" + article));
            assertThat(page.locator("#name")).isDisabled();
            assertThat(page.locator(".answers")).hasCount(0);
        });
    }

    @Test
    void thePagesFitEveryScreenAndSpeakEveryLanguage() {
        Document.Id article = take(InventedArticles.ARTICLE.replace("Olesin", "Brid"), "https://paper.example/brid");
        Document.Id later = take(InventedArticles.LATER.replace("Olesin", "Brid"), "https://paper.example/brid");
        Document.Id video = take(InventedArticles.VIDEO, "");
        Proposal.Id first = proposals.next(0, article).orElseThrow();
        Proposal.Id figure = proposals.next(first.number(), article).orElseThrow();
        Officer editor = staff.hire(Role.EDITOR);
        List<String> pages = List.of(
                "/desk/sources",
                "/desk/sources/1",
                "/desk/documents",
                "/desk/documents/" + later,
                "/desk/documents/" + later + "/since/" + article,
                "/desk/inbox?of=" + article,
                "/desk/inbox?of=" + article + "&at=" + figure,
                "/desk/inbox?of=" + video,
                "/desk/inbox/figures");
        browser.visitBoth(editor, page -> look(page, pages));
        browser.visit(editor, 320, ColorScheme.LIGHT, "ru", page -> look(page, pages));
        browser.visit(editor, 1280, ColorScheme.DARK, "en", page -> look(page, pages));
    }

    private void look(Page page, List<String> pages) {
        for (String one : pages) {
            page.navigate(browser.address(one));
            String language = page.locator("html").getAttribute("lang");
            browser.fits(page, "sources-" + language + one.replaceAll("[^a-z]+", "-"));
        }
    }

    private void bring(Page page, String text, String source) {
        page.navigate(browser.address("/desk/documents"));
        Chromium.press(page, "t");
        assertThat(page.locator("#text")).isFocused();
        page.locator("#text").fill(text);
        page.locator("#place").fill("https://evening.example/" + text.length());
        page.locator("#source").fill(source);
        page.locator("#source").press("Enter");
        assertThat(page.locator("[role=status]")).hasText("It is kept.");
    }

    private Document.Id take(String text, String place) {
        Source.Id source =
                belonging.source(Operation.FIRST, "Paper of the pictures (invented)", Source.Kind.PUBLICATION);
        Taken taken = taking.take(new Arrival(
                Operation.FIRST,
                Bytes.of(text.getBytes(StandardCharsets.UTF_8)),
                "article.txt",
                "text/plain",
                Way.COMMAND,
                place,
                Instant.parse("2026-05-20T12:00:00Z"),
                source,
                null,
                "officer:invented"));
        Document.Id id = ((Taken.New) taken).document();
        reading.read(id);
        assertThat(id.number()).isPositive();
        return id;
    }
}
