package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.whereabouts.pages.Page;

/// The way out of every page of a journey: the browser forgets what it held, and shows an everyday page.
///
/// What was answered stays with us, sealed; whoever noted down the return code finds it again.
@Page
class ExitPage {

    private final String everyday;

    ExitPage(@Value("${whereabouts.exit}") String everyday) {
        this.everyday = everyday;
    }

    @GetMapping("/exit")
    String exit(HttpServletRequest request, HttpServletResponse response) {
        for (Secrets secret : Secrets.ALL) {
            secret.take(request, response);
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return "redirect:" + everyday;
    }
}
