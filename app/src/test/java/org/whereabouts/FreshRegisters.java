package org.whereabouts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.intake.ImportingAList;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.finding.Candidates;

/// Opens registers in the one database of the tests; nothing is in them.
public record FreshRegisters(
        Operations operations,
        ImportingAList importing,
        Reports reports,
        People people,
        Candidates candidates,
        JdbcClient database) {

    private static final AtomicInteger OPENED = new AtomicInteger();

    /// A new register.
    public FreshRegister open() {
        var id = new Operation.Id("test-" + OPENED.incrementAndGet());
        operations.put(new Operation(id, Map.of("en", "A test"), List.of(Locale.ENGLISH), "strict"));
        return new FreshRegister(id, this);
    }
}
