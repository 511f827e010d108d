package org.whereabouts.exchange.reconcile;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// A small card that another program shows in a frame of its own page.
@Page
class PreviewPage {

    /*
     * The only page that may be framed, and by anybody, for OpenRefine runs on the asker's own machine. It holds nothing
     * that could be pressed by mistake but a link to the entry, which opens a page of its own, and no cookie is set.
     */

    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final ShowingEntries entries;
    private final CardInWords cards;

    PreviewPage(ShowingEntries entries, CardInWords cards) {
        this.entries = entries;
        this.cards = cards;
    }

    @GetMapping({"/reconcile/preview/{id}", "/in/{operation}/reconcile/preview/{id}"})
    String preview(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String id,
            Model model,
            HttpServletResponse response) {
        if (!(Person.Id.parse(id).map(entries::show).orElseGet(ShowingEntries.Nothing::new)
                        instanceof ShowingEntries.Card shown)
                || !belongs(shown, visit.operation())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("X-Frame-Options", null);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        model.addAttribute("card", cards.of(shown.card(), visit.locale()));
        return "exchange/preview";
    }

    private static boolean belongs(ShowingEntries.Card shown, @Nullable Operation register) {
        return register != null && shown.card().operation().equals(register.id());
    }
}
