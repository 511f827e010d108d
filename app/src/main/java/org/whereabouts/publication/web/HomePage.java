package org.whereabouts.publication.web;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.publication.wording.Asked;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// The first page: two doors, or the choice of a register where there are several.
@Page
class HomePage {

    private final Operations operations;

    HomePage(Operations operations) {
        this.operations = operations;
    }

    @GetMapping({"/", "/in/{operation}"})
    String home(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
        if (visit.operation() == null) {
            model.addAttribute("registers", registers(visit));
            return "publication/registers";
        }
        model.addAttribute("asked", Asked.NOTHING);
        model.addAttribute("troubles", List.of());
        return "publication/home";
    }

    private List<Register> registers(Visit visit) {
        return operations.all().stream().map(one -> register(one, visit)).toList();
    }

    private static Register register(Operation operation, Visit visit) {
        return new Register("/in/" + operation.id(), operation.name(visit.locale()));
    }

    private record Register(String href, String name) {}
}
