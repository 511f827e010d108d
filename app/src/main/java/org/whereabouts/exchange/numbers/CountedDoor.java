package org.whereabouts.exchange.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.Budgets;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.api.Registers;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Editions;
import org.whereabouts.registry.Operation;

/// Editions of what was counted in the register, the newest first, each with its method and what it revises.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.FIGURES)
class CountedDoor {

    private static final int MOST = 20;

    private final Editions editions;
    private final DrawingUpAnEdition drawing;
    private final Registers registers;
    private final Budgets budgets;

    CountedDoor(Editions editions, DrawingUpAnEdition drawing, Registers registers, Budgets budgets) {
        this.editions = editions;
        this.drawing = drawing;
        this.registers = registers;
        this.budgets = budgets;
    }

    @GetMapping("/api/v1/figures/counted")
    Stretch counted(
            Caller caller,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable Integer cursor,
            @RequestParam(defaultValue = "5") int limit) {
        Limits.check(limit, MOST);
        Operation.Id register = registers.named(operation).id();
        List<Integer> rest = editions.headings(register).stream()
                .map(Edition.Heading::number)
                .filter(number -> cursor == null || number < cursor)
                .toList();
        List<EditionJson> page = rest.stream()
                .limit(limit)
                .flatMap(number -> editions.find(register, number).stream())
                .map(this::json)
                .toList();
        budgets.spend(caller, page.size() - 1);
        return new Stretch(
                page, rest.size() > limit ? Integer.toString(page.getLast().edition()) : null);
    }

    @GetMapping("/api/v1/figures/counted/{edition}")
    EditionJson one(@PathVariable int edition, @RequestParam(required = false) @Nullable String operation) {
        return editions.find(registers.named(operation).id(), edition)
                .map(this::json)
                .orElseThrow(() -> new Unanswerable(Kind.NOT_FOUND));
    }

    private EditionJson json(Edition edition) {
        Optional<Edition> former = editions.find(edition.operation(), edition.number() - 1);
        return drawing.draw(edition, former);
    }

    /// A stretch of editions.
    ///
    /// @param next the cursor of what follows, or null at the end
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stretch(List<EditionJson> editions, @Nullable String next) {}
}
