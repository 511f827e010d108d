package org.whereabouts.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Visibility;
import org.whereabouts.search.engine.Engine;
import org.whereabouts.search.engine.Found;
import org.whereabouts.search.engine.Looks;
import org.whereabouts.search.engine.Quest;
import org.whereabouts.storage.DataFolder;

/// Candidates from a Lucene index in the data folder.
@Component
class CandidatesInLucene implements Candidates, DisposableBean {

    /// Several reports may be of one entry: so many more are asked for than entries are wanted.
    private static final int REPORTS_AN_ENTRY = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Shelf shelf;
    private final FollowingTheRegister following;

    CandidatesInLucene(DataFolder data, Changes changes, ObjectProvider<Visibility> visibility) {
        shelf = new Shelf(data.folder("index"), changes.lineage());
        following = new FollowingTheRegister(shelf, changes, visibility.getIfAvailable());
    }

    @Override
    public List<Candidate> find(Question question) {
        var quest = new Quest(
                question.particulars(),
                new Looks(question.words(), null, null, null),
                question.operation().slug(),
                question.audience() == Audience.PUBLIC,
                question.most() * REPORTS_AN_ENTRY);
        Map<Person.Id, Candidate> best = new LinkedHashMap<>();
        try {
            Engine engine = shelf.engine().orElse(null);
            if (engine != null) {
                for (Found found : engine.find(quest)) {
                    var person = new Person.Id(found.person());
                    best.putIfAbsent(person, candidate(person, found, question));
                }
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("WA-0703 the index cannot be read", cannotRead);
        }
        return best.values().stream().limit(question.most()).toList();
    }

    @Override
    public void catchUp(LongConsumer progress) {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (!following.follow(progress) && Instant.now().isBefore(end)) {
                // Another program files; it takes up everything within a second.
                Thread.sleep(200);
            }
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("WA-0704 the index cannot be written", cannotWrite);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() throws IOException {
        shelf.close();
    }

    private static Candidate candidate(Person.Id person, Found found, Question question) {
        boolean byName = !question.particulars().isUnidentified();
        return new Candidate(person, new Report.Id(found.report()), byName ? found.comparison() : null, Set.of());
    }
}
