package org.whereabouts.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.photograph.AddingAPhotograph;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.TellingWhatOneKnows;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.enquiries.telling.Wish;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.standing.Standing;
import org.whereabouts.registry.standing.Standings;
import org.whereabouts.sealing.TestKey;

/// An officer reads what was told, and takes up what somebody wishes.
@WithFamilies
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class TellingsTest {

    private static final String PHONE = "+380 44 333 33 33";

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    TestKey key;

    @Autowired
    KeepingADraft drafts;

    @Autowired
    TellingWhatOneKnows telling;

    @Autowired
    AddingAPhotograph photographs;

    @Autowired
    Tellings tellings;

    @Autowired
    InventedRegister register;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void open() {
        key.unlock();
        database.sql("update enquiries.telling set state = 'SET_ASIDE'").update();
    }

    @Test
    void aWishIsTakenUpOnceItIsKnownWhoSpeaks() {
        Telling.Id other = told("someone");
        Telling.Id own = told(Wish.NO_CONTACT.answer());
        Person.Id person = register.people().values().iterator().next();
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/tellings"));
            assertThat(page.locator("main")).containsText("an invented sentence");
            assertThat(page.locator("main")).not().containsText(PHONE);
            press(page, "t");
            assertThat(page.locator("main")).containsText(PHONE);
            press(page, "e");
            type(page, "https://example.org/people/" + person);
            page.locator("#identity").selectOption("PAPERS_SEEN");
            page.locator("form.wish button").click();
            page.waitForURL("**said=telling.wish.holds");
            assertThat(state(own)).isEqualTo(Telling.State.TAKEN_UP);
            assertThat(page.locator("form.wish")).hasCount(0);
            press(page, "2");
            assertThat(page.locator("form.answers")).hasCount(0);
        });
        assertThat(state(other)).isEqualTo(Telling.State.SET_ASIDE);
        assertThat(database.sql("select identity from enquiries.consent where telling = ?")
                        .param(own.value())
                        .query(String.class)
                        .single())
                .isEqualTo("PAPERS_SEEN");
    }

    @Test
    void aPhotographIsShownOnlyToWhoAsksForItAndHasNoAddress() throws IOException {
        var draft = drafts.begin("telling", Operation.FIRST);
        photographs.add(new Telling.Id(draft.subject()).subject(), picture());
        telling.tell(draft, Map.of("about", "someone", "told", "an invented sentence"), Map.of());
        browser.visit(staff.hire(Role.OPERATOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/tellings"));
            assertThat(page.locator("main")).containsText("an invented sentence");
            assertThat(page.locator("img")).hasCount(0);
            press(page, "p");
            assertThat(page.locator(".pictures img")).isVisible();
            assertThat(page.locator("img").evaluate("one => one.naturalWidth")).isEqualTo(40);
            assertThat(page.locator("img").getAttribute("src")).startsWith("data:");
            browser.fits(page, "telling-photograph");
        });
        assertThat(database.sql("select count(*) from audit.entry where deed = 'sealed.read' and subject like ?"
                                + " and details::text like '%telling.photographs%'")
                        .param("%" + draft.subject())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aDocumentIsSeenAsItsPagesAndABrokenOneIsNamed() throws IOException {
        var draft = drafts.begin("telling", Operation.FIRST);
        var subject = new Telling.Id(draft.subject()).subject();
        photographs.add(subject, document());
        photographs.add(subject, "%PDF-1.7 invented".getBytes(StandardCharsets.US_ASCII));
        telling.tell(draft, Map.of("about", "someone", "told", "an invented sentence"), Map.of());
        browser.visitBoth(staff.hire(Role.OPERATOR), page -> {
            page.navigate(browser.address("/desk/tellings"));
            press(page, "p");
            assertThat(page.locator(".pictures img")).hasCount(2);
            assertThat(page.locator("img").last().evaluate("one => one.naturalWidth > 300"))
                    .isEqualTo(true);
            assertThat(page.locator(".pictures p")).hasCount(2);
            browser.fits(page, "telling-document");
            database.sql("delete from casework.item").update();
        });
    }

    private static byte[] document() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A6));
            document.addPage(new PDPage(PDRectangle.A6));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void twoForwardsOfOnePostAreOneOriginWhoeverBroughtThem() {
        database.sql("delete from casework.item").update();
        forwarded("First Forwarder");
        forwarded("Second Forwarder");
        browser.visit(staff.hire(Role.VERIFIER), 1280, ColorScheme.LIGHT, "en", page -> {
            for (int n = 0; n < 2; n++) {
                page.navigate(browser.address("/desk/tellings"));
                assertThat(page.locator("main")).containsText("Явір");
                Page form = page.waitForPopup(() -> press(page, "i"));
                form.locator("#family_name").fill("Явір");
                form.locator("#given_name").fill("Олекса");
                form.locator("#status").selectOption("CAPTURED");
                form.locator("#family_name").press("Enter");
                assertThat(form.locator(".compare").first()).containsText("Явір");
                press(form, "1");
                form.waitForURL("**/people/**");
                form.close();
                press(page, "1");
            }
        });
        List<Report> reports = database
                .sql("select person from casework.paper where state = 'entered' and source = 't.me/invented_channel'")
                .query((row, n) -> row.getLong(1))
                .list()
                .stream()
                .flatMap(id -> people.find(new Person.Id(id)).orElseThrow().reports().stream())
                .toList();
        assertThat(reports)
                .hasSize(2)
                .allSatisfy(report -> assertThat(report.grade()).hasToString("C3"));
        var fact = Standings.status(reports, List.of()).orElseThrow();
        assertThat(fact.origins()).isEqualTo(1);
        assertThat(fact.standing()).isEqualTo(Standing.REPORTED);
    }

    @Test
    void whatAPostSpeaksOfIsProposedBesideItAndFits() {
        forwarded("Forwarder");
        browser.visitBoth(staff.hire(Role.VERIFIER), page -> {
            page.navigate(browser.address("/desk/tellings"));
            assertThat(page.locator("main")).containsText("Явір");
            assertThat(page.locator("main table.compare")).not().hasCount(1);
            assertThat(page.locator("main")).containsText("t.me/invented_channel");
            assertThat(page.locator("main")).not().containsText("{0}");
            assertThat(page.locator("main")).containsText("2026-03-03");
            browser.fits(page, "telling-forwarded");
            database.sql("delete from casework.item").update();
        });
        assertThat(database.sql("select count(*) from registry.report where statement::text like '%Явір Олекса%'")
                        .query(Integer.class)
                        .single())
                .as("nothing is kept of what was read")
                .isZero();
    }

    private void forwarded(String by) {
        var draft = drafts.begin("telling", Operation.FIRST);
        telling.tell(
                draft,
                Map.of(
                        "about", "someone",
                        "told",
                                "Солдат Олекса Явір загинув 3 березня 2026 року під Вигадкою. У полон потрапили 12 військових.",
                        "links", "t.me/invented_channel/7",
                        "origin", "t.me/invented_channel",
                        "grade", "C3"),
                Map.of("called", by));
    }

    @Test
    void thePageFitsEveryScreen() {
        told(Wish.CONTACT.answer());
        browser.visitBoth(staff.hire(Role.values()), page -> {
            page.navigate(browser.address("/desk/tellings"));
            assertThat(page.locator("form.wish")).isVisible();
            browser.fits(page, "tellings");
            database.sql("delete from casework.item").update();
        });
    }

    private Telling.State state(Telling.Id id) {
        return tellings.find(id).orElseThrow().state();
    }

    private Telling.Id told(String about) {
        var draft = drafts.begin("telling", Operation.FIRST);
        telling.tell(
                draft,
                Map.of("about", about, "told", "an invented sentence", "seen-year", "2026"),
                Map.of("called", "Invented", "contact", PHONE));
        return new Telling.Id(draft.subject());
    }
}
