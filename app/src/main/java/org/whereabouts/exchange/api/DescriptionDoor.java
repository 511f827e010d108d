package org.whereabouts.exchange.api;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.Budgets;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.problem.OwnAddress;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// The description of the interface, for programs.
@RestController
@ConditionalOnWebApplication
class DescriptionDoor {

    private final Description description;

    DescriptionDoor(Description description) {
        this.description = description;
    }

    @GetMapping("/api/v1/openapi.json")
    @CallersMay(Scope.READ)
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description.bytes());
    }

    /// The file, with the address of this installation in it.
    @Component
    static class Description {

        private static final String FILE = "/org/whereabouts/exchange/openapi.json";
        private static final String SOMEWHERE = "https://whereabouts.example";

        private final OwnAddress address;

        Description(OwnAddress address) {
            this.address = address;
        }

        byte[] bytes() {
            try {
                return new ClassPathResource(FILE)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace(SOMEWHERE, address.base())
                        .getBytes(StandardCharsets.UTF_8);
            } catch (java.io.IOException lost) {
                throw new java.io.UncheckedIOException(lost);
            }
        }
    }

    /// The same for people who write programs.
    @Page
    static class ReadablePage {

        private static final Caller ANYBODY = new Caller.Anybody("");

        private final Budgets budgets;
        private final OwnAddress address;

        ReadablePage(Budgets budgets, OwnAddress address) {
            this.budgets = budgets;
            this.address = address;
        }

        @GetMapping("/api")
        String page(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
            model.addAttribute("base", address.base());
            model.addAttribute("budget", budgets.of(ANYBODY));
            return "exchange/api";
        }
    }
}
