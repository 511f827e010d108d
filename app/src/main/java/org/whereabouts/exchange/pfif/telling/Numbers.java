package org.whereabouts.exchange.pfif.telling;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// The numbers of our own records: `<operation>.<home domain>/person.<address>`.
@Component
public class Numbers {

    private static final String PERSON = "person.";
    private static final int DIGITS = 20;

    private final String home;

    Numbers(@Value("${whereabouts.pfif.home:}") String home, @Value("${whereabouts.address:}") String address) {
        String host = address.isBlank() ? null : URI.create(address.strip()).getHost();
        this.home = !home.isBlank() ? home.strip() : host != null ? host : "localhost";
    }

    /// The domain of the records of an operation.
    public String domain(Operation.Id operation) {
        return operation + "." + home;
    }

    /// The number of an entry.
    String of(Operation.Id operation, Person.Id person) {
        return domain(operation) + "/" + PERSON + person;
    }

    /// The number of a report as a note. It tells neither how many reports there are nor which came first: whoever does
    /// not
    /// know the microsecond at which a report came cannot reckon it.
    String of(Operation.Id operation, Report report) {
        String seed = report.id().number() + " " + report.receivedAt();
        return domain(operation) + "/note."
                + Sha256.of(seed.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
    }

    /// The entry with this number, if it is one of ours.
    public Optional<Person.Id> person(Operation.Id operation, String recordId) {
        String ours = domain(operation) + "/" + PERSON;
        return recordId.startsWith(ours) ? Person.Id.parse(recordId.substring(ours.length())) : Optional.empty();
    }
}
