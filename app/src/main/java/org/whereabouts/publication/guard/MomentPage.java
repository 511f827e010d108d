package org.whereabouts.publication.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// "One moment, please": in the stead of a page, with what opens it. A browser that runs scripts works and goes on by
/// itself; for all others there is a button, which opens the page once the time has passed.
@Page
class MomentPage {

    static final String ADDRESS = "/moment";

    private static final String PLACE = MomentPage.class.getName();
    private static final String PASS = "pass";

    private final GuardSettings settings;

    MomentPage(GuardSettings settings) {
        this.settings = settings;
    }

    static void remember(Guard.Decision.Wait wait, HttpServletRequest request) {
        request.setAttribute(PLACE, wait);
    }

    @GetMapping({ADDRESS, "/in/{operation}" + ADDRESS})
    String moment(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!(request.getAttribute(PLACE) instanceof Guard.Decision.Wait wait)) {
            return "redirect:" + visit.to("/");
        }
        // Rounded up: who waits as long as they were told is let in.
        long seconds = wait.left().toSeconds() + (wait.left().toNanosPart() > 0 ? 1 : 0);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("why", wait.why().name().toLowerCase(Locale.ROOT));
        model.addAttribute("early", wait.early());
        model.addAttribute("seconds", seconds);
        model.addAttribute("challenge", wait.challenge());
        model.addAttribute("puzzles", Work.PUZZLES);
        model.addAttribute("zeros", Work.zeros(settings.workBits()));
        model.addAttribute("address", request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        model.addAttribute("asked", asked(request.getParameterMap()));
        return "publication/moment";
    }

    private static List<Asked> asked(Map<String, String[]> parameters) {
        var asked = new ArrayList<Asked>();
        parameters.forEach((name, values) -> {
            if (!name.equals(PASS)) {
                for (String value : values) {
                    asked.add(new Asked(name, value));
                }
            }
        });
        return asked;
    }

    /// What stood in the address, so that nobody types it again.
    record Asked(String name, String value) {}
}
