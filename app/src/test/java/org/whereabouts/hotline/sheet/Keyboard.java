package org.whereabouts.hotline.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.pages.Chromium.press;
import static org.whereabouts.pages.Chromium.type;

import com.microsoft.playwright.Page;

/// Both hands of an officer on the keyboard, and a mouse that nobody may touch.
public final class Keyboard {

    private Keyboard() {}

    /// Counts from now on how often a mouse is pressed, on this page and on all that follow it.
    public static void forbidTheMouse(Page page) {
        page.addInitScript("for (const kind of ['mousedown', 'pointerdown']) addEventListener(kind,"
                + " () => sessionStorage.setItem('mice', 1 + Number(sessionStorage.getItem('mice'))), true)");
    }

    /// None was.
    public static void noMouseMoved(Page page) {
        assertThat(page.evaluate("sessionStorage.getItem('mice')")).isNull();
    }

    /// From the line below the name to the last, by Tab and Enter.
    public static void fill(Page page) {
        to(page, "born-day", "17");
        to(page, "born-month", "5");
        to(page, "born-year", "1988");
        to(page, "marks", "шрам на лівій руці");
        select(page, "kinship", "parent");
        select(page, "way", "phone");
        to(page, "contact", "+380 44 111 11 11");
        to(page, "agreed", "калина");
    }

    static void to(Page page, String field, String text) {
        tab(page, field);
        type(page, text);
    }

    private static void select(Page page, String field, String value) {
        tab(page, field);
        int at = (Integer) page.locator("#" + field)
                .evaluate("(one, value) => [...one.options].findIndex(o => o.value === value)", value);
        for (int n = 0; n < at; n++) {
            press(page, "ArrowDown");
        }
    }

    private static void tab(Page page, String field) {
        for (int n = 0; n < 60; n++) {
            if (field.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            press(page, "Tab");
        }
        throw new AssertionError("no Tab leads to " + field);
    }
}
