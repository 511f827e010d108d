package org.whereabouts.search.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.Console;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.registry.finding.Candidates.Candidate;
import org.whereabouts.registry.finding.Candidates.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `search`: finds people in the whole register, for whoever runs this machine.
@Component
@Command(name = "search", mixinStandardHelpOptions = true)
class SearchCommand implements Callable<Integer> {

    private final Candidates candidates;
    private final People people;
    private final Console console = Console.of("org.whereabouts.search.messages");

    @Parameters(arity = "1..*", paramLabel = "TEXT")
    List<String> text = List.of();

    @Option(names = "--born", paramLabel = "1999[-03[-02]]")
    @Nullable
    String born;

    @Option(names = "--words", paramLabel = "TEXT", defaultValue = "")
    String words = "";

    @Option(names = "--top", paramLabel = "N", defaultValue = "10")
    int top;

    @Option(names = "--operation", paramLabel = "NAME", defaultValue = "main")
    String operation = "";

    @Option(names = "--json")
    boolean json;

    SearchCommand(Candidates candidates, People people) {
        this.candidates = candidates;
        this.people = people;
    }

    @Override
    public Integer call() {
        Optional<PartialDate> date = born == null ? Optional.empty() : PartialDate.parse(born);
        if (born != null && date.isEmpty()) {
            console.say("search.born", born);
            return 2;
        }
        String asked = String.join(" ", text);
        candidates.catchUp(done -> {});
        var sought = Particulars.of(
                asked.isBlank() ? List.of() : List.of(WrittenName.of(asked)), date.orElse(null), Sex.UNKNOWN);
        List<Candidate> found = candidates.find(new Question(
                new Operation.Id(operation),
                sought,
                words.isBlank() ? asked : words,
                Audience.OFFICER,
                Math.clamp(top, 1, 1000)));
        tell(found);
        return 0;
    }

    private void tell(List<Candidate> found) {
        Map<Person.Id, Person> entries = people
                .all(found.stream().map(Candidate::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
        for (Candidate candidate : found) {
            Person person = entries.get(candidate.person());
            if (person != null) {
                console.print(json ? jsonLine(candidate, person) : line(candidate, person));
            }
        }
        if (found.isEmpty() && !json) {
            console.say("search.nobody");
        }
    }

    private static String line(Candidate candidate, Person person) {
        String why =
                candidate.comparison() == null ? "" : candidate.comparison().toString();
        Report report = best(candidate, person);
        var situation = report.statement().situation();
        String fact = situation.status() == null
                ? ""
                : " · " + situation.status().name().toLowerCase(Locale.ROOT);
        return person.id() + "  " + why + fact + " · " + report.source().name() + " " + report.grade();
    }

    private static String jsonLine(Candidate candidate, Person person) {
        Report report = best(candidate, person);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("person", person.id().toString());
        line.put("names", person.names().stream().map(WrittenName::text).toList());
        line.put("born", String.valueOf(report.statement().particulars().born()));
        line.put("status", String.valueOf(report.statement().situation().status()));
        line.put("source", report.source().name());
        line.put("grade", report.grade().toString());
        if (candidate.comparison() != null) {
            line.put("score", candidate.comparison().likelihood().value());
            line.put("bits", candidate.comparison().bits().value());
            line.put("why", candidate.comparison().toString());
        }
        return JsonMapper.shared().writeValueAsString(line);
    }

    private static Report best(Candidate candidate, Person person) {
        return person.reports().stream()
                .filter(report -> report.id().equals(candidate.report()))
                .findFirst()
                .orElse(person.reports().getFirst());
    }
}
