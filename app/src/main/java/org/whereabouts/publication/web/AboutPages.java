package org.whereabouts.publication.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// What this is and how it works.
@Page
class AboutPages {

    private final ObjectProvider<ComparedSoFar> compared;

    AboutPages(ObjectProvider<ComparedSoFar> compared) {
        this.compared = compared;
    }

    @GetMapping({"/about", "/in/{operation}/about"})
    String about(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
        compared.ifAvailable(source -> model.addAttribute("compared", source.compared()));
        return "publication/about";
    }
}
