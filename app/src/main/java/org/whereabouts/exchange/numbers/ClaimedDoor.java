package org.whereabouts.exchange.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
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
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claims;
import org.whereabouts.registry.Operation;

/// Numbers that others say, by the day that they speak of: also those that were revised or withdrawn.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.FIGURES)
class ClaimedDoor {

    private static final int MOST = 100;

    private final Claims claims;
    private final Registers registers;
    private final FigureAddresses addresses;
    private final Budgets budgets;

    ClaimedDoor(Claims claims, Registers registers, FigureAddresses addresses, Budgets budgets) {
        this.claims = claims;
        this.registers = registers;
        this.addresses = addresses;
        this.budgets = budgets;
    }

    @GetMapping("/api/v1/figures/claimed")
    Stretch claimed(
            Caller caller,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(defaultValue = "50") int limit) {
        Limits.check(limit, MOST);
        Operation.Id register = registers.named(operation).id();
        List<Claim> rest = after(claims.published(register), cursor).stream()
                .filter(one -> since == null || !one.history().getLast().at().isBefore(since))
                .toList();
        List<ClaimJson> page = rest.stream().limit(limit).map(this::json).toList();
        budgets.spend(caller, page.size() - 1);
        return new Stretch(
                page, rest.size() > limit ? Long.toString(page.getLast().claim()) : null);
    }

    /// What was ever shown stays in the list and keeps its place: so a claim itself is a place.
    private static List<Claim> after(List<Claim> all, @Nullable Long cursor) {
        if (cursor == null) {
            return all;
        }
        int place = all.stream().map(one -> one.id().number()).toList().indexOf(cursor);
        if (place < 0) {
            throw new Unanswerable(Kind.PARAMETER_UNREADABLE, null, "cursor");
        }
        return all.subList(place + 1, all.size());
    }

    @GetMapping("/api/v1/figures/claimed/{claim}")
    ClaimJson one(@PathVariable long claim) {
        return claims.find(new Claim.Id(claim))
                .filter(Claim::wasPublished)
                .map(this::json)
                .orElseThrow(() -> new Unanswerable(Kind.NOT_FOUND));
    }

    private ClaimJson json(Claim claim) {
        Operation.Id operation = claim.said().operation();
        return ClaimJson.of(claim, addresses.page(operation, claim.id()), addresses.resource(claim.id()));
    }

    /// A stretch of claims.
    ///
    /// @param next the cursor of what follows, or null at the end
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stretch(List<ClaimJson> claims, @Nullable String next) {}
}
