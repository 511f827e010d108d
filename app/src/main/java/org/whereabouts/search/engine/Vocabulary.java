package org.whereabouts.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.whereabouts.matching.NameFrequencies;
import org.whereabouts.names.NearWords;
import org.whereabouts.names.Spelling;

/// The distinct name keys of an index, how many reports bear each, and which are alike. Here all fuzziness is spent.
///
/// Grows as reports are filed; a key whose last report is gone stays and finds nothing. Safe for many threads.
final class Vocabulary implements NameFrequencies {

    private static final class Entry {
        final String key;
        final AtomicLong bearers = new AtomicLong();

        Entry(String key) {
            this.key = key;
        }
    }

    private static final int MOST_NEIGHBOURS = 1 << 14;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final List<Entry> numbered = new ArrayList<>();
    private final Map<String, List<String>> byConsonants = new HashMap<>();
    private final NearWords bySkeleton = new NearWords();
    private final NearWords byFrame = new NearWords();
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

    /// Counts reports that bear a key.
    void count(String key, long more) {
        var known = entries.get(key);
        (known == null ? add(key) : known).bearers.addAndGet(more);
    }

    /// Counts reports, whatever they are called.
    void countPeople(long more) {
        people.addAndGet(more);
    }

    /// Keys that may be one slip away from a skeleton, once each, itself left out.
    Set<String> near(String skeleton) {
        return found(skeleton, keep -> bySkeleton.near(skeleton, keep));
    }

    /// Keys whose frame may be one slip away from that of a skeleton: several slips that struck its vowels or halves of
    /// its letters.
    Set<String> withFrameNear(String skeleton) {
        return found(skeleton, keep -> byFrame.near(frame(skeleton), keep));
    }

    private Set<String> found(String skeleton, Consumer<IntConsumer> search) {
        var found = new HashSet<String>();
        lock.readLock().lock();
        try {
            search.accept(number -> {
                if (found.size() < MOST_NEIGHBOURS) {
                    found.add(numbered.get(number).key);
                }
            });
        } finally {
            lock.readLock().unlock();
        }
        found.remove(skeleton);
        return found;
    }

    /// The consonants of a skeleton, all hissing ones as one, without h and g.
    private static String frame(String skeleton) {
        var frame = new StringBuilder(skeleton.length());
        for (int at = 0; at < skeleton.length(); at++) {
            char symbol = switch (skeleton.charAt(at)) {
                case 'j', 'w', 'c', 's' -> 'z';
                case 'a', 'i', 'u', 'g' -> ' ';
                default -> skeleton.charAt(at);
            };
            boolean again = !frame.isEmpty() && frame.charAt(frame.length() - 1) == symbol;
            if (symbol != ' ' && !again) {
                frame.append(symbol);
            }
        }
        return frame.toString();
    }

    /// Keys with these consonants.
    List<String> withConsonants(String consonants) {
        lock.readLock().lock();
        try {
            return List.copyOf(byConsonants.getOrDefault(consonants, List.of()));
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
            byFrame.add(frame(key), numbered.size() - 1);
            var consonants = Spelling.consonants(key);
            // An Arabic f may stand for a v, which is not among the consonants; the matcher tells.
            Stream.of(consonants, consonants.replace("f", ""))
                    .distinct()
                    .forEach(bones -> byConsonants
                            .computeIfAbsent(bones, none -> new ArrayList<>(1))
                            .add(key));
        }
        return entry;
    }
}
