package org.whereabouts.figures.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.DeskBrowser;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.InventedFigures;
import org.whereabouts.pages.Chromium;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;

/// An editor enters, publishes, revises and withdraws claims without a mouse.
@WithPages
@Import({Staff.class, DeskBrowser.class, InventedFigures.class})
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_BROWSER", matches = "1", disabledReason = "there is no Chromium")
class ClaimsByKeyboardTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    Staff staff;

    @Autowired
    Claims claims;

    @Autowired
    InventedFigures figures;

    @Test
    void aClaimIsTypedLookedAtAndPublished() {
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/figures/claims"));
            Chromium.press(page, "n");
            assertThat(page.locator("h1")).hasText("Enter a claim");
            type(page, "10 000", "A mayor of nowhere (typed)");
            Chromium.press(page, "Enter");
            assertThat(page.locator("#preview")).containsText("at least 10,000");
            assertThat(page.locator("#preview")).containsText("A mayor of nowhere (typed)");
            assertThat(of("A mayor of nowhere (typed)")).isEmpty();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish now"))
                    .press("Enter");
            assertThat(page.locator("[role=status]")).hasText("The claim is public.");
        });
        assertThat(of("A mayor of nowhere (typed)"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.state()).isEqualTo(Claim.State.PUBLISHED));
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/figures/claims/new"));
            page.locator("#number").fill("some");
            page.locator("#claimant").fill("Somebody");
            page.locator("#claimant").press("Enter");
            assertThat(page.locator(".trouble")).containsText("Write a number without words");
            assertThat(page.locator(".trouble")).containsText("This has to be filled in");
            assertThat(page.locator("#number")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#claimant")).hasValue("Somebody");
        });
    }

    @Test
    void aPublicClaimIsRevisedOnlyWithAReasonAndWithdrawnOnlyWithAReason() {
        figures.publish();
        Claim claim = claims.published(Operation.FIRST).stream()
                .filter(one -> one.state() == Claim.State.PUBLISHED)
                .findFirst()
                .orElseThrow();
        browser.visit(staff.hire(Role.EDITOR), 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/figures/claims/new?revises=" + claim.id()));
            assertThat(page.locator("#claimant"))
                    .hasValue(claim.said().claimant().name());
            page.locator("#number").fill("1299");
            page.locator("#number").press("Enter");
            var publish = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish now"));
            publish.press("Enter");
            assertThat(page.locator("[role=status]")).hasText("Write why, for everybody to read.");
            assertThat(claims.find(claim.id()).orElseThrow().state()).isEqualTo(Claim.State.PUBLISHED);
            page.navigate(browser.address("/desk/figures/claims/new?revises=" + claim.id()));
            page.locator("#number").fill("1299");
            page.locator("#number").press("Enter");
            page.locator("#because").fill("The source corrected itself.");
            publish.press("Enter");
            assertThat(page.locator("[role=status]")).hasText("The claim is public.");
            assertThat(claims.find(claim.id()).orElseThrow().state()).isEqualTo(Claim.State.REVISED);
        });
    }

    @Test
    void thePagesFitEveryScreen() {
        figures.publish();
        browser.visitBoth(staff.hire(Role.EDITOR), page -> {
            page.navigate(browser.address("/desk/figures/claims"));
            browser.fits(page, "claims");
            page.navigate(browser.address("/desk/figures/claims/new"));
            type(page, "20 000", "A mayor of somewhere (typed)");
            Chromium.press(page, "Enter");
            assertThat(page.locator("#preview")).isVisible();
            browser.fits(page, "claim");
            page.navigate(browser.address("/desk/figures/editions"));
            browser.fits(page, "editions");
        });
    }

    @Test
    void anEditorSeesWhatAnEditionWouldSayAndWhyNotNow() {
        Officer editor = staff.hire(Role.EDITOR);
        browser.visit(editor, 1280, ColorScheme.LIGHT, "en", page -> {
            page.navigate(browser.address("/desk/figures/editions"));
            assertThat(page.locator("main")).containsText("Captured");
            assertThat(page.locator("main")).containsText("All public entries: 121 to 131");
        });
        browser.visit(
                staff.hire(Role.VERIFIER),
                1280,
                ColorScheme.LIGHT,
                "en",
                page -> assertThat(page.navigate(browser.address("/desk/figures/editions"))
                                .status())
                        .isEqualTo(404));
    }

    private static void type(Page page, String number, String claimant) {
        page.locator("#measure").selectOption("missing");
        page.locator("#qualifier").selectOption("at_least");
        page.locator("#of").fill("villagers");
        page.locator("#to").fill("2026-10-01");
        page.locator("#claimant").fill(claimant);
        page.locator("#title").fill("What the mayor said");
        page.locator("#publisher").fill("Evening paper (invented)");
        page.locator("#address").fill("https://paper.example/mayor");
        page.locator("#sentence").fill("At least so many are missing, the mayor said.");
        page.locator("#number").fill(number);
    }

    private List<Claim> of(String claimant) {
        return claims.published(Operation.FIRST).stream()
                .filter(claim -> claim.said().claimant().name().equals(claimant))
                .toList();
    }
}
