package org.whereabouts.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.whereabouts.names.NameReader;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.search.engine.Engine;

/// The folder of the index, and the engine that is open on it: for filing when no other program files
/// there, else for reading. An index of another database, of another version or in pieces is thrown away.
final class Shelf implements AutoCloseable {

    /// Counts up whenever what is filed, or how, changes.
    static final String VERSION = "9";

    private final Path folder;
    private final String lineage;
    private final NameReader reader = new NameReader();
    private @Nullable Engine engine;
    /// The engine before, which somebody may still be reading.
    private @Nullable Engine former;

    /// @param folder  a folder of its own
    /// @param lineage the database whose index this is
    Shelf(Path folder, String lineage) {
        this.folder = folder;
        this.lineage = lineage;
    }

    /// The engine, open for filing if that is possible now; empty when there is no index to read yet
    /// either.
    synchronized Optional<Engine> engine() {
        try {
            if (engine == null || !engine.files()) {
                Engine filing = filing();
                if (filing != null) {
                    close();
                    engine = filing;
                } else if (engine == null || !engine.isCurrent()) {
                    reopen();
                }
            }
        } catch (IndexNotFoundException nothingYet) {
            return Optional.empty();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("WA-0702 the index cannot be read", cannotRead);
        }
        return Optional.ofNullable(engine);
    }

    /// How far an engine has followed the register.
    Mark mark(Engine engine) throws IOException {
        Map<String, String> mark = engine.mark();
        return new Mark(
                Long.parseLong(mark.getOrDefault("transaction", "0")),
                Long.parseLong(mark.getOrDefault("report", "0")));
    }

    /// The highest number of a report that was ever filed: a higher one is certainly not there yet.
    long newest(Engine engine) throws IOException {
        return Long.parseLong(engine.mark().getOrDefault("newest", "0"));
    }

    /// What to commit with the index.
    Map<String, String> committed(Mark mark, long newest) {
        return Map.of(
                "version",
                VERSION,
                "lineage",
                lineage,
                "transaction",
                Long.toString(mark.transaction()),
                "report",
                Long.toString(mark.report()),
                "newest",
                Long.toString(newest));
    }

    @Override
    public synchronized void close() throws IOException {
        if (former != null) {
            former.close();
            former = null;
        }
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }

    /// Opens what another program has filed meanwhile, and learns its words.
    private void reopen() throws IOException {
        Engine reading = Engine.reading(FSDirectory.open(folder), reader);
        if (former != null) {
            former.close();
        }
        former = engine;
        engine = reading;
    }

    private @Nullable Engine filing() throws IOException {
        try {
            Engine opened = Engine.filing(FSDirectory.open(folder), reader);
            Map<String, String> mark = opened.mark();
            if (mark.isEmpty() || (mark.get("version") + mark.get("lineage")).equals(VERSION + lineage)) {
                return opened;
            }
            opened.close();
        } catch (LockObtainFailedException anotherFiles) {
            return null;
        } catch (CorruptIndexException | IndexFormatTooOldException broken) {
            // Fall through: a cache that cannot be read is made anew.
        }
        empty();
        return Engine.filing(FSDirectory.open(folder), reader);
    }

    private void empty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
