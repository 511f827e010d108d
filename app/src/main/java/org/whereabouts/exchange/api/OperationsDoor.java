package org.whereabouts.exchange.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.problem.OwnAddress;
import org.whereabouts.registry.Operations;

/// The operations of this installation.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.READ)
class OperationsDoor {

    private final Operations operations;
    private final OwnAddress address;

    OperationsDoor(Operations operations, OwnAddress address) {
        this.operations = operations;
        this.address = address;
    }

    @GetMapping("/api/v1/operations")
    All all() {
        boolean only = operations.all().size() == 1;
        return new All(operations.all().stream()
                .map(one -> new One(
                        one.id().slug(),
                        one.names(),
                        one.languages().stream().map(Locale::toLanguageTag).toList(),
                        address.base() + (only ? "/" : "/in/" + one.id())))
                .toList());
    }

    /// The answer.
    record All(List<One> operations) {}

    /// One of them.
    ///
    /// @param id        what a parameter `operation` calls it
    /// @param names     what it is called, by language
    /// @param languages in which its pages are offered, the default first
    /// @param url       where its pages begin
    record One(String id, Map<String, String> names, List<String> languages, String url) {}
}
