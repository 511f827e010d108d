package org.whereabouts.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.whereabouts.matching.Particulars;
import org.whereabouts.names.NameReader;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.finding.PeopleInMemory;
import org.whereabouts.search.engine.Engine;
import org.whereabouts.search.engine.Filed;
import org.whereabouts.search.engine.Found;
import org.whereabouts.search.engine.Quest;

/// People in memory, found by the engine that finds in the register: its index lies on the heap.
final class PeopleInAHeapIndex implements PeopleInMemory {

    private final Engine engine;
    /// Who is there: somebody new need not be looked for to be replaced.
    private final Map<Long, Boolean> numbers = new ConcurrentHashMap<>();

    PeopleInAHeapIndex() {
        try {
            engine = Engine.filing(new ByteBuffersDirectory(), new NameReader());
        } catch (IOException impossible) {
            throw new UncheckedIOException("WA-0709 an index in memory cannot be made", impossible);
        }
    }

    @Override
    public synchronized void put(List<Kept> people) {
        try {
            engine.file(
                    people.stream().map(PeopleInAHeapIndex::filed),
                    filed -> numbers.put(filed.report(), Boolean.TRUE) == null);
            engine.commit(Map.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException("WA-0710 an index in memory cannot be written", impossible);
        }
    }

    @Override
    public synchronized void remove(long number) {
        try {
            if (numbers.remove(number) != null) {
                engine.remove(number);
                engine.commit(Map.of());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("WA-0711 an index in memory cannot be written", impossible);
        }
    }

    @Override
    public List<Fit> find(Operation.Id operation, Particulars particulars, String words, int most) {
        try {
            return engine.find(new Quest(particulars, words, operation.slug(), false, most)).stream()
                    .map(found -> fit(found, particulars))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("WA-0712 an index in memory cannot be read", impossible);
        }
    }

    @Override
    public void close() {
        try {
            engine.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("WA-0713 an index in memory cannot be forgotten", impossible);
        }
    }

    private static Filed filed(Kept kept) {
        return new Filed(kept.number(), kept.number(), kept.operation().slug(), true, kept.particulars(), kept.words());
    }

    private static Fit fit(Found found, Particulars particulars) {
        return new Fit(found.report(), particulars.isUnidentified() ? null : found.comparison(), found.words());
    }
}
