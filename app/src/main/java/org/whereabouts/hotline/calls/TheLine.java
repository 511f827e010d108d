package org.whereabouts.hotline.calls;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.whereabouts.hotline.prompts.Prompts;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// What whoever runs the service has set up about the line.
@Component
public class TheLine {

    private final Operations operations;
    private final Operation.Id operation;
    private final String number;
    private final List<String> referrals;

    TheLine(
            Operations operations,
            @Value("${whereabouts.hotline.operation:main}") String operation,
            @Value("${whereabouts.hotline.number:}") String number,
            @Value("${whereabouts.hotline.referrals:}") String referrals) {
        this.operations = operations;
        this.operation = new Operation.Id(operation.strip());
        this.number = number.strip();
        this.referrals = Stream.of(referrals.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /// The operation whose line it is.
    public Operation.Id operation() {
        return operation;
    }

    /// The languages it speaks: first those of the operation, in its order.
    public List<Locale> languages() {
        List<Locale> wanted =
                operations.find(operation).map(Operation::languages).orElse(List.of());
        return Stream.concat(wanted.stream().filter(Prompts.LANGUAGES::contains), Prompts.LANGUAGES.stream())
                .distinct()
                .toList();
    }

    /// The number that the public calls; may be empty.
    public String number() {
        return number;
    }

    /// Whom else somebody in distress can call: names and numbers, each as it is to be read out.
    public List<String> referrals() {
        return referrals;
    }
}
