package org.whereabouts.registry.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.commandline.Console;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `operation`: lists the operations, or adds or changes one.
@Component
@Command(name = "operation", mixinStandardHelpOptions = true)
class OperationCommand implements Callable<Integer> {

    private static final String STRICT = "strict";

    private final Operations operations;
    private final Audit audit;
    private final Console console = Console.of("org.whereabouts.registry.messages");

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME")
    @Nullable
    String id;

    @Option(names = "--called", paramLabel = "en=TEXT")
    Map<String, String> names = new LinkedHashMap<>();

    @Option(names = "--languages", paramLabel = "uk,en", defaultValue = "en,uk,ru,ar")
    String languages = "";

    OperationCommand(Operations operations, Audit audit) {
        this.operations = operations;
        this.audit = audit;
    }

    @Override
    public Integer call() {
        if (id == null) {
            operations.all().forEach(operation -> console.print(operation.id() + "  " + operation.names()));
            return 0;
        }
        Optional<Operation.Id> slug = Operation.Id.parse(id);
        if (slug.isEmpty()) {
            console.say("operation.id", id);
            return 2;
        }
        if (names.isEmpty()) {
            console.say("operation.called");
            return 2;
        }
        put(slug.get());
        console.say("operation.done", slug.get());
        return 0;
    }

    private void put(Operation.Id slug) {
        List<Locale> offered = Arrays.stream(languages.split(","))
                .map(String::strip)
                .map(Locale::forLanguageTag)
                .toList();
        operations.put(new Operation(slug, names, offered, STRICT));
        audit.append(new Act("command-line", "operation.put", slug.slug(), Map.of("languages", languages)));
    }
}
