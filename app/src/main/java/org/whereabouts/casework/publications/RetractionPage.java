package org.whereabouts.casework.publications;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.pages.Page;
import org.whereabouts.publication.PublishedEntries;

/// One retraction with its receipts.
@Page
@OpenTo(Role.EDITOR)
class RetractionPage {

    private final PublishedEntries entries;
    private final WhatCameOfRetractions results;

    RetractionPage(PublishedEntries entries, WhatCameOfRetractions results) {
        this.entries = entries;
        this.results = results;
    }

    @GetMapping("/desk/publications/retractions/{number}")
    String one(@PathVariable long number, Model model) {
        var retraction =
                entries.retraction(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("number", number);
        model.addAttribute("address", retraction.entry().person().toString());
        model.addAttribute("at", retraction.at().toString().substring(0, 16).replace('T', ' '));
        model.addAttribute("because", retraction.decision().because());
        model.addAttribute("undone", retraction.undone());
        model.addAttribute("result", results.of(List.of(number)).get(number));
        return "desk/retraction";
    }
}
