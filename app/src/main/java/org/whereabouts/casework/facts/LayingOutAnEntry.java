package org.whereabouts.casework.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.casework.compare.Said;
import org.whereabouts.casework.facts.EntrySheet.Line;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.casework.pair.Proposals;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.Person.Ground;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.identity.Moves;
import org.whereabouts.registry.standing.Judgement;
import org.whereabouts.registry.standing.Judgements;

/// Lays out an entry for an officer.
@Service
class LayingOutAnEntry {

    private static final String LETTERS = "abcdefgh";

    private final Judgements judgements;
    private final Moves moves;
    private final Proposals proposals;

    LayingOutAnEntry(Judgements judgements, Moves moves, Proposals proposals) {
        this.judgements = judgements;
        this.moves = moves;
        this.proposals = proposals;
    }

    EntrySheet sheet(Person person) {
        Said said = Said.of(person);
        Map<Report.Id, Judgement> judged = judgements.of(ids(person)).stream()
                .collect(Collectors.toMap(Judgement::report, Function.identity(), (last, former) -> last));
        Map<Report.Id, Confirmation> confirmed =
                person.confirmed().stream().collect(Collectors.toMap(Confirmation::report, Function.identity()));
        var lines = new ArrayList<Line>();
        for (int n = 0; n < person.reports().size(); n++) {
            Report report = person.reports().get(n);
            lines.add(new Line(
                    letter(n),
                    said.reports().get(n),
                    day(report),
                    "source." + report.source().kind().name().toLowerCase(java.util.Locale.ROOT),
                    report.source().official(),
                    judged.get(report.id()),
                    confirmed.get(report.id()),
                    Arrays.stream(Ground.values()).anyMatch(ground -> ground.isCarriedBy(report))));
        }
        return new EntrySheet(person.id().toString(), said.sex(), Explained.of(person), lines, moves.of(person.id()));
    }

    /// What waits for a second officer about this entry.
    List<Proposal> proposed(Person person) {
        Set<String> reports = numbers(ids(person).stream().map(Report.Id::number));
        Set<String> confirmed = numbers(person.confirmed().stream().map(Confirmation::number));
        return proposals.open().stream()
                .filter(one -> switch (one.deed()) {
                    case FactConfirm.NAME -> reports.contains(one.subject());
                    case FactWithdraw.NAME -> confirmed.contains(one.subject());
                    default -> one.subject().equals(person.id().toString());
                })
                .toList();
    }

    private static @Nullable String day(Report report) {
        var on = report.statement().situation().on();
        return on == null ? null : on.toString();
    }

    private static @Nullable String letter(int n) {
        return n < LETTERS.length() ? LETTERS.substring(n, n + 1) : null;
    }

    private static List<Report.Id> ids(Person person) {
        return person.reports().stream().map(Report::id).toList();
    }

    private static Set<String> numbers(Stream<Long> all) {
        return all.map(String::valueOf).collect(Collectors.toSet());
    }
}
