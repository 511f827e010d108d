package org.whereabouts.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.registry.finding.Changes.Page;
import org.whereabouts.registry.finding.Visibility;
import org.whereabouts.search.engine.Engine;

/// Files in the index what has changed in the register.
final class FollowingTheRegister {

    private static final int PAGE = 5_000;
    private static final int A_COMMIT = 100_000;

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
        var known = new Known(mark.equals(Mark.START) ? new BitSet() : null, shelf.newest(engine));
        long done = 0;
        long committed = 0;
        Future<Page> coming = after(mark);
        while (true) {
            Page page = taken(coming);
            mark = page.next();
            if (!page.last()) {
                // The next page is read while this one is filed.
                coming = after(mark);
            }
            file(engine, page.reports(), known);
            done += page.reports().size();
            if (done > committed && (page.last() || done - committed >= A_COMMIT)) {
                engine.commit(shelf.committed(mark, known.newest));
                committed = done;
            }
            progress.accept(done);
            if (page.last()) {
                return true;
            }
        }
    }

    private void file(Engine engine, List<Changed> reports, Known known) throws IOException {
        Set<Person.Id> open = published(reports);
        for (Changed changed : reports) {
            if (!changed.report().state().stands()) {
                known.meets(changed.report().id().number());
                engine.remove(changed.report().id().number());
            }
        }
        engine.file(
                reports.stream()
                        .filter(changed -> changed.report().state().stands())
                        .map(changed -> FilingAReport.of(
                                changed, open.contains(changed.report().person()))),
                filed -> known.meets(filed.report()));
    }

    /// Which reports are in the index already. Changes do not come in the order of the reports' numbers: an index that
    /// began empty remembers each; for another one, only a number above the newest is certainly not there.
    private static final class Known {
        private final @Nullable BitSet filed;
        private long newest;

        Known(@Nullable BitSet filed, long newest) {
            this.filed = filed;
            this.newest = newest;
        }

        /// Takes note of a report.
        ///
        /// @return whether it is certainly not in the index
        boolean meets(long number) {
            boolean above = number > newest;
            newest = Math.max(newest, number);
            if (filed == null) {
                return above;
            }
            int bit = Math.toIntExact(number);
            boolean first = !filed.get(bit);
            filed.set(bit);
            return first;
        }
    }

    private Future<Page> after(Mark mark) {
        var reading = new FutureTask<>(() -> changes.after(mark, PAGE));
        Thread.ofPlatform().daemon().name("reading changes").start(reading);
        return reading;
    }

    private static Page taken(Future<Page> page) throws IOException {
        try {
            return page.get();
        } catch (ExecutionException broken) {
            throw new IOException("WA-0706 the changes of the register cannot be read", broken.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("WA-0707 the following of the register was stopped");
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
