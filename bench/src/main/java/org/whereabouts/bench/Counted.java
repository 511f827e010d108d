package org.whereabouts.bench;

import java.util.Iterator;
import org.whereabouts.bench.lists.Entry;
import org.whereabouts.bench.lists.Exercise;

/// A register that tells its progress while it is read.
record Counted(Exercise exercise, Progress progress) implements Iterable<Entry> {

    @Override
    public Iterator<Entry> iterator() {
        var each = exercise.register().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Entry next() {
                progress.step(exercise.people());
                return each.next();
            }
        };
    }
}
