package org.whereabouts.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.registry.finding.Changes.Page;
import org.whereabouts.registry.finding.Visibility;
import org.whereabouts.search.engine.Engine;

/// Files in the index what has changed in the register.
final class FollowingTheRegister {

    private static final int PAGE = 5_000;
    private static final int PAGES_A_COMMIT = 20;

    private final Shelf shelf;
    private final Changes changes;
    private final @Nullable Visibility visibility;

    /// @param visibility which entries are public, or null when nothing is ever published
    FollowingTheRegister(Shelf shelf, Changes changes, @Nullable Visibility visibility) {
        this.shelf = shelf;
        this.changes = changes;
        this.visibility = visibility;
    }

    /// Takes up everything that has changed, if filing is for this program.
    ///
    /// @param progress is told how many reports have been taken up
    /// @return whether the index now has everything
    synchronized boolean follow(LongConsumer progress) throws IOException {
        Optional<Engine> open = shelf.engine();
        if (open.isEmpty()) {
            return false;
        }
        Engine engine = open.get();
        return engine.files() ? file(engine, progress) : hasEverything(shelf.mark(engine));
    }

    private boolean file(Engine engine, LongConsumer progress) throws IOException {
        Mark mark = shelf.mark(engine);
        long newest = mark.equals(Mark.START) ? 0 : Long.MAX_VALUE;
        long done = 0;
        int pages = 0;
        while (true) {
            Page page = changes.after(mark, PAGE);
            Set<Person.Id> open = published(page.reports());
            for (Changed changed : page.reports()) {
                long number = changed.report().id().number();
                file(engine, changed, open, number > newest);
                newest = Math.max(newest, number);
            }
            mark = page.next();
            done += page.reports().size();
            pages++;
            if (!page.reports().isEmpty() && (page.last() || pages % PAGES_A_COMMIT == 0)) {
                engine.commit(shelf.committed(mark));
            }
            progress.accept(done);
            if (page.last()) {
                return true;
            }
        }
    }

    private static void file(Engine engine, Changed changed, Set<Person.Id> open, boolean fresh) throws IOException {
        Report report = changed.report();
        if (report.state().stands()) {
            engine.file(FilingAReport.of(changed, open.contains(report.person())), fresh);
        } else {
            engine.remove(report.id().number());
        }
    }

    private Set<Person.Id> published(List<Changed> reports) {
        return visibility == null || reports.isEmpty()
                ? Set.of()
                : visibility.published(reports.stream()
                        .map(changed -> changed.report().person())
                        .collect(Collectors.toSet()));
    }

    private boolean hasEverything(Mark mark) {
        return changes.after(mark, 1).reports().isEmpty();
    }
}
