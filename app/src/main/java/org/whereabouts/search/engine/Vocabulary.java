package org.whereabouts.search.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.NameFrequencies;
import org.whereabouts.names.NearWords;
import org.whereabouts.names.Spelling;

/// The distinct name keys of an index, how many reports bear each, and which are alike. Here all fuzziness
/// is spent.
///
/// Grows as reports are filed; a key whose last report is gone stays and finds nothing. Safe for many
/// threads.
final class Vocabulary implements NameFrequencies {

    /// One key.
    static final class Entry {
        private final String key;
        private final AtomicInteger bearers = new AtomicInteger();
        /// Worked out when first asked for; by several threads perhaps, with the same result.
        private @Nullable String consonants;

        private Entry(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        int bearers() {
            return bearers.get();
        }

        String consonants() {
            var known = consonants;
            if (known == null) {
                known = Spelling.consonants(key);
                consonants = known;
            }
            return known;
        }
    }

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final List<Entry> numbered = new ArrayList<>();
    private final NearWords bySkeleton = new NearWords();
    private final NearWords byConsonants = new NearWords();
    private final AtomicLong people = new AtomicLong();

    @Override
    public long people() {
        return people.get();
    }

    @Override
    public long bearers(String key) {
        var entry = entries.get(key);
        return entry == null ? 0 : entry.bearers.get();
    }

    /// The rarity of the names with one key, in bits.
    Bits rarity(Entry entry) {
        return NameFrequencies.rarity(entry.bearers(), people(), entry.key);
    }

    /// Counts reports that bear a key.
    void count(String key, long more) {
        var known = entries.get(key);
        (known == null ? add(key) : known).bearers.addAndGet((int) more);
    }

    /// Counts reports, whatever they are called.
    void countPeople(long more) {
        people.addAndGet(more);
    }

    /// Hands out the keys that may be one slip away from a skeleton, once each, itself left out.
    void near(String skeleton, Consumer<Entry> found) {
        each(keep -> bySkeleton.near(skeleton, keep), skeleton, found);
    }

    /// Hands out the keys that may be two slips away from a skeleton, once each, itself left out.
    void far(String skeleton, Consumer<Entry> found) {
        each(
                keep -> {
                    bySkeleton.near(skeleton, keep);
                    bySkeleton.far(skeleton, keep);
                },
                skeleton,
                found);
    }

    /// Hands out the keys whose consonants may be one slip away from some consonants, once each.
    void nearConsonants(String consonants, Consumer<Entry> found) {
        each(keep -> byConsonants.near(consonants, keep), "", found);
    }

    private void each(Consumer<IntConsumer> search, String but, Consumer<Entry> found) {
        lock.readLock().lock();
        try {
            var met = new BitSet(numbered.size());
            search.accept(number -> {
                if (!met.get(number)) {
                    met.set(number);
                    var entry = numbered.get(number);
                    if (!entry.key.equals(but)) {
                        found.accept(entry);
                    }
                }
            });
        } finally {
            lock.readLock().unlock();
        }
    }

    private Entry add(String key) {
        lock.writeLock().lock();
        try {
            return entries.computeIfAbsent(key, this::numbered);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Entry numbered(String key) {
        var entry = new Entry(key);
        numbered.add(entry);
        if (Character.isLetter(key.charAt(0))) {
            bySkeleton.add(key, numbered.size() - 1);
            var consonants = Spelling.consonants(key);
            // An Arabic f may stand for a v, which is not among the consonants; the matcher tells.
            Stream.of(consonants, consonants.replace("f", ""))
                    .distinct()
                    .forEach(bones -> byConsonants.add(bones, numbered.size() - 1));
        }
        return entry;
    }
}
