package org.whereabouts.exchange.problem;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// The page on which a kind of problem explains itself to whoever writes the program.
@Page
class ProblemPages {

    @GetMapping("/problems/{slug}")
    String problem(
            @ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String slug, Model model) {
        Kind kind = Kind.named(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("kind", kind);
        return "exchange/problem";
    }
}
