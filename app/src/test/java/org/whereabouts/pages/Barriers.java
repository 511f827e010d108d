package org.whereabouts.pages;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// What on a page keeps people out: rules of the Web Content Accessibility Guidelines that it breaks, found by axe.
public final class Barriers {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Barriers() {}

    /// Every rule that the page breaks, with the first element that does; empty when nobody is kept out.
    public static List<String> on(Page page) {
        return found(page, "tag", RULES);
    }

    /// The same for colours alone: all that is different in another theme.
    public static List<String> ofColour(Page page) {
        return found(page, "rule", List.of("color-contrast"));
    }

    /// Only what is broken is asked for, and in the page itself: the pages have no frames, and a second page for each
    /// answer costs more than the rules do.
    private static List<String> found(Page page, String type, List<String> rules) {
        var only = new AxeRunOnlyOptions();
        only.setType(type);
        only.setValues(rules);
        var options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(options).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
