package org.whereabouts.publication.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.finding.Candidates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `publish`: publishes what a source says, as far as the policy allows it.
@Component
@Command(name = "publish", mixinStandardHelpOptions = true)
class PublishCommand implements Callable<Integer> {

    private final PublishingEntries publishing;
    private final Sources sources;
    private final Reports reports;
    private final Candidates candidates;
    private final Console console = Console.of("org.whereabouts.publication.console");

    @Option(names = "--source", required = true, paramLabel = "NAME")
    String source = "";

    @Option(names = "--operation", paramLabel = "NAME", defaultValue = "main")
    String operation = "";

    PublishCommand(PublishingEntries publishing, Sources sources, Reports reports, Candidates candidates) {
        this.publishing = publishing;
        this.sources = sources;
        this.reports = reports;
        this.candidates = candidates;
    }

    @Override
    public Integer call() {
        Optional<Source> known = Operation.Id.parse(operation).flatMap(id -> sources.find(id, source.strip()));
        if (known.isEmpty()) {
            console.say("publish.no-source", source);
            return 2;
        }
        List<Person.Id> people = new ArrayList<>();
        reports.standingOf(known.get().id(), report -> people.add(report.person()));
        var outcome = publishing.publish(
                people,
                new Decision("command-line", "source " + known.get().id().number()));
        try (var shown = console.progress("publish.progress")) {
            candidates.catchUp(shown::reached);
        }
        console.say("publish.done", outcome.published());
        outcome.refused()
                .forEach((refusal, count) -> console.say(
                        "publish.refused",
                        count,
                        console.text("refused." + refusal.name().toLowerCase(Locale.ROOT))));
        return 0;
    }
}
