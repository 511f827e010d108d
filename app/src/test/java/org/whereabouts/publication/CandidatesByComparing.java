package org.whereabouts.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Matcher;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Changes;

/// Finds people by comparing the question with every report: right, and slow. For tests of the pages alone.
public final class CandidatesByComparing implements Candidates {

    private final Changes changes;
    private final Matcher matcher = Matcher.standard();

    public CandidatesByComparing(Changes changes) {
        this.changes = changes;
    }

    @Override
    public List<Candidate> find(Question question) {
        return changes.after(Changes.Mark.START, 10_000).reports().stream()
                .filter(changed -> changed.operation().equals(question.operation()))
                .map(changed -> candidate(changed.report(), question))
                .filter(candidate -> weight(candidate) > 0)
                .sorted(Comparator.comparingDouble(CandidatesByComparing::weight)
                        .reversed())
                .limit(question.most())
                .toList();
    }

    @Override
    public void catchUp(LongConsumer progress) {
        progress.accept(0);
    }

    private Candidate candidate(Report report, Question question) {
        @Nullable
        Comparison comparison = question.particulars().isUnidentified()
                        || report.statement().particulars().isUnidentified()
                ? null
                : matcher.compare(question.particulars(), report.statement().particulars());
        Set<String> both = words(question.words());
        both.retainAll(
                words(report.statement().appearance() + " " + report.statement().situation()));
        return new Candidate(report.person(), report.id(), comparison, both);
    }

    private static double weight(Candidate candidate) {
        var comparison = candidate.comparison();
        return (comparison == null ? 0 : comparison.bits().value())
                + candidate.words().size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
