package org.whereabouts.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Visibility;
import org.whereabouts.search.engine.Engine;
import org.whereabouts.search.engine.Found;
import org.whereabouts.search.engine.Quest;
import org.whereabouts.storage.DataFolder;

/// Candidates from a Lucene index in the data folder.
@Component
class CandidatesInLucene implements Candidates, DisposableBean {

    private static final Particulars NOBODY = Particulars.of(List.of(), null, Sex.UNKNOWN);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Shelf shelf;
    private final Changes changes;
    private final FollowingTheRegister following;

    CandidatesInLucene(DataFolder data, Changes changes, ObjectProvider<Visibility> visibility) {
        this.changes = changes;
        shelf = new Shelf(data.folder("index"), changes.lineage());
        following = new FollowingTheRegister(shelf, changes, visibility.getIfAvailable());
    }

    @Override
    public List<Candidate> find(Question question) {
        return find(quest(question, question.particulars()));
    }

    @Override
    public List<Candidate> findNameless(Question question) {
        return find(quest(question, NOBODY).amongNameless());
    }

    @Override
    public boolean leadsThePublicTo(Person person) {
        long[] reports = person.reports().stream()
                .mapToLong(report -> report.id().number())
                .toArray();
        try {
            Engine engine = shelf.engine().orElse(null);
            return engine != null && engine.hasVisible(reports);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("WA-2102 the index cannot be asked for an entry", cannotRead);
        }
    }

    @Override
    public Comparison compare(Particulars one, Particulars other) {
        return shelf.engine()
                .map(engine -> engine.compare(one, other))
                .orElseGet(() -> Matcher.standard().compare(one, other));
    }

    private static Quest quest(Question question, Particulars sought) {
        return new Quest(
                sought,
                question.words(),
                question.operation().slug(),
                question.audience() == Audience.PUBLIC,
                question.most());
    }

    private List<Candidate> find(Quest quest) {
        try {
            Engine engine = shelf.engine().orElse(null);
            return engine == null
                    ? List.of()
                    : engine.find(quest).stream()
                            .map(found -> candidate(found, quest))
                            .toList();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("WA-0703 the index cannot be read", cannotRead);
        }
    }

    @Override
    public void catchUp(LongConsumer progress) {
        Instant end = Instant.now().plus(PATIENCE);
        long moment = changes.moment();
        try {
            while (!hasEverythingOf(moment, progress) && Instant.now().isBefore(end)) {
                // Another program files, and takes up everything within a second; or somebody is still writing.
                Thread.sleep(200);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes up what has been committed, and waits for nobody.
    ///
    /// @return whether the index has everything that the register hands out now
    boolean follow(LongConsumer progress) {
        try {
            return following.follow(progress);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("WA-0704 the index cannot be written", cannotWrite);
        }
    }

    private boolean hasEverythingOf(long moment, LongConsumer progress) {
        // Asked first: what ends between this and the following is taken up without having been waited for.
        boolean settled = changes.isSettled(moment);
        return follow(progress) && settled;
    }

    @Override
    public void destroy() throws IOException {
        shelf.close();
    }

    private static Candidate candidate(Found found, Quest quest) {
        return new Candidate(
                new Person.Id(found.person()),
                new Report.Id(found.report()),
                quest.sought().isUnidentified() ? null : found.comparison(),
                found.words());
    }
}
