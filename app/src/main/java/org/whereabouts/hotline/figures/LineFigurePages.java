package org.whereabouts.hotline.figures;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.pages.Page;

/// How the line is doing, for whoever leads the desk. It names no caller and no officer.
@Page
@OpenTo({Role.AUDITOR, Role.ADMINISTRATOR})
class LineFigurePages {

    private static final List<Integer> HOURS = List.of(24, 168);

    private final LineFigures figures;

    LineFigurePages(LineFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/desk/hotline/figures")
    String figures(@RequestParam(defaultValue = "24") int hours, Model model) {
        int chosen = HOURS.contains(hours) ? hours : HOURS.getFirst();
        model.addAttribute("chosen", chosen);
        model.addAttribute("figures", figures.of(chosen));
        return "hotline/figures";
    }
}
