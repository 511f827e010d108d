package org.whereabouts.sources.mailbox.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.DeskBrowser;
import org.whereabouts.pages.Chromium;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.sources.Arrival;
import org.whereabouts.sources.Bytes;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.Kind;
import org.whereabouts.sources.TakingADocumentIn;
import org.whereabouts.sources.Way;
import org.whereabouts.sources.mailbox.letter.KeepingALetter;
import org.whereabouts.sources.mailbox.letter.Letters;

/// An officer opens letters, says whose they are, and imports lists, without a mouse.
@WithPages
@Import({Staff.class, DeskBrowser.class, TestKey.class})
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class MailAndListsByKeyboardTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    TestKey key;

    @Autowired
    KeepingALetter keeping;

    @Autowired
    TakingADocumentIn taking;

    @Autowired
    Letters letters;

    @Autowired
    Sources sources;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient database;

    private Source street;

    @BeforeEach
    void nothingWaits() {
        key.unlock();
        database.sql("delete from sources.letter_place").update();
        database.sql("delete from sources.letter").update();
        street = sources.named(Operation.FIRST, "Neighbours (invented)", Reliability.C, Source.Kind.PERSON);
    }

    @Test
    void aLetterIsOpenedAndTakenInAsTheDocumentsOfItsSource() {
        UUID letter = comes();
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/letters"));
            assertThat(page.locator("main")).containsText("1 letter waits");
            assertThat(page.locator("main")).not().containsText("Nowhere Street");
            Chromium.press(page, "o");
            assertThat(page.locator("#letter-from")).hasText("odarka@elsewhere.example");
            assertThat(page.locator("#letter-text")).containsText("whom we miss on Nowhere Street");
            page.locator("#source").selectOption(Long.toString(street.id().number()));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it in"))
                    .press("Enter");
            assertThat(page.locator("[role=status]")).containsText("It is taken in");
            assertThat(page.locator("main")).containsText("None waits");
        });
        assertThat(letters.sealed(letter)).isEmpty();
        assertThat(documents.of(street.id(), 100).stream()
                        .map(one -> one.content().kind()))
                .contains(Kind.LIST, Kind.OTHER);
        assertThat(deeds("sealed.read", "letter:" + letter)).isEqualTo(2);
    }

    @Test
    void aLetterIsSetAsideByOneKey() {
        UUID letter = comes();
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/letters"));
            Chromium.press(page, "o");
            assertThat(page.locator("#letter-text")).isVisible();
            Chromium.press(page, "2");
            assertThat(page.locator("[role=status]")).containsText("It is set aside");
        });
        assertThat(letters.waiting(10)).isEmpty();
        assertThat(letters.sealed(letter)).isPresent();
        assertThat(deeds("letter.set-aside", letter.toString())).isEqualTo(1);
    }

    @Test
    void aLockedServiceOpensNothing() {
        comes();
        key.lock();
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/letters"));
            Chromium.press(page, "o");
            assertThat(page.locator("[role=status]")).containsText("is locked");
            assertThat(page.locator("main")).not().containsText("Nowhere Street");
        });
    }

    @Test
    void aSenderIsNotedAndForgotten() {
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/senders"));
            page.locator("#address").fill("neither");
            page.locator("#source").selectOption(Long.toString(street.id().number()));
            page.locator("#address").press("Enter");
            assertThat(page.locator("[role=status]")).containsText("That is not an address");
            page.locator("#address").fill("@neighbours.example");
            page.locator("#source").selectOption(Long.toString(street.id().number()));
            page.locator("#address").press("Enter");
            assertThat(page.locator("[role=status]")).hasText("It is noted.");
            assertThat(page.locator("main")).containsText("a whole domain");
            assertThat(page.locator("main")).not().containsText("@neighbours.example ·");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Forget it"))
                    .first()
                    .press("Enter");
            assertThat(page.locator("[role=status]")).containsText("It is forgotten");
        });
    }

    @Test
    void aListIsLookedAtAndImported() {
        Document list = list();
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/lists/" + list.id().number()));
            assertThat(page.locator("#would")).hasText("2 rows");
            page.locator("#source").selectOption(Long.toString(street.id().number()));
            Chromium.press(page, "v");
            page.locator("#list").press("Enter");
            assertThat(page.locator("main")).containsText("New: 2");
            page.locator("h1").click();
            Chromium.press(page, "i");
            assertThat(page.locator("[role=status]")).containsText("It is being imported");
            for (int i = 0; i < 20 && !page.locator("main").innerText().contains("Imported"); i++) {
                page.waitForTimeout(1_000);
                page.reload();
            }
            assertThat(page.locator("main")).containsText("Imported");
        });
        assertThat(database.sql(
                                "select count(*) from registry.report where original = (select id from registry.original where sha256 = ?)")
                        .param(list.content().sha256().bytes())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void thePagesFitEveryScreen() {
        comes();
        Document list = list();
        browser.visitBoth(staff.hire(Role.VERIFIER), page -> {
            page.navigate(browser.address("/desk/letters"));
            browser.fits(page, "letters");
            Chromium.press(page, "o");
            assertThat(page.locator("#letter-text")).isVisible();
            browser.fits(page, "letter");
            page.navigate(browser.address("/desk/senders"));
            browser.fits(page, "senders");
            page.navigate(browser.address("/desk/lists"));
            browser.fits(page, "lists");
            page.navigate(browser.address("/desk/lists/" + list.id().number() + "?source="
                    + street.id().number()));
            browser.fits(page, "list");
        });
    }

    private UUID comes() {
        String some = UUID.randomUUID().toString().substring(0, 8);
        String raw = """
        From: Odarka (invented) <odarka@elsewhere.example>
        Subject: The list of our street
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: text/plain; charset=utf-8

        Here is whom we miss on Nowhere Street, number %s.
        --x
        Content-Type: text/csv; name=street.csv
        Content-Disposition: attachment; filename=street.csv

        name,born,status
        Nebuvalyi Ustym %s,1999,missing
        Vyhadana Odarka %s,1970,missing
        --x--
        """.formatted(some, some, some).replace("\n", "\r\n");
        keeping.keep(raw.getBytes(StandardCharsets.UTF_8), new Letters.Place("test", 1, Long.parseLong(some, 16)));
        return letters.waiting(10).getLast().id();
    }

    private Document list() {
        String some = UUID.randomUUID().toString().substring(0, 8);
        String rows = "name,born,status,house\nNebuvalyi Ustym " + some + ",1999,missing,3\nVyhadana Odarka " + some
                + ",1970,missing,4\n";
        taking.take(new Arrival(
                Operation.FIRST,
                Bytes.of(rows.getBytes(StandardCharsets.UTF_8)),
                "street.csv",
                "text/csv",
                Way.UPLOAD,
                "",
                Instant.EPOCH,
                null,
                null,
                "test"));
        List<Document> newest = documents.newest(Long.MAX_VALUE, 1);
        return newest.getFirst();
    }

    private long deeds(String deed, String subject) {
        return database.sql("select count(*) from audit.entry where deed = ? and subject = ?")
                .params(deed, subject)
                .query(Long.class)
                .single();
    }
}
