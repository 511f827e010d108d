package org.whereabouts.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.NameFrequencies;
import org.whereabouts.matching.Portrait;
import org.whereabouts.names.Spelling;

/// One quest in one state of the index: fetches candidates and judges them.
final class Look {

    /// A candidate that has been weighed.
    ///
    /// @param rank  bits of evidence, with those for shared words
    /// @param score Lucene's, which decides among equals
    record Judged(int document, Portrait portrait, Bits bits, double rank, float score) {
        static final Comparator<Judged> BEST_FIRST = Comparator.comparingDouble(Judged::rank)
                .thenComparingDouble(Judged::score)
                .reversed()
                .thenComparingInt(Judged::document);
    }

    /// Frequencies that remember which words they were asked for: the candidates of one quest are much alike.
    private record Recalled(NameFrequencies known, Map<Spelling, Bits> rarities) implements NameFrequencies {

        @Override
        public long people() {
            return known.people();
        }

        @Override
        public long bearers(String key) {
            return known.bearers(key);
        }

        @Override
        public Bits rarity(Spelling spelling) {
            return rarities.computeIfAbsent(spelling, known::rarity);
        }
    }

    private static final int FEWEST_JUDGED = 20;
    /// Bits behind the best of the query from which nobody comes to the top any more.
    private static final float HOPELESS = 14;

    private final IndexSearcher index;
    private final Files files;
    private final Quest quest;
    private final Matcher matcher;
    private final Portrait sought;
    private final Map<String, String> wordsByStem;
    private final NameFrequencies frequencies;

    /// @param frequencies of the names of those who are found
    Look(IndexSearcher index, Quest quest, Matcher matcher, Portrait sought, NameFrequencies frequencies) {
        this.index = index;
        this.files = new Files(index.getIndexReader());
        this.quest = quest;
        this.matcher = matcher;
        this.sought = sought;
        this.frequencies = new Recalled(frequencies, new IdentityHashMap<>());
        this.wordsByStem = Stems.words(quest.words());
    }

    /// The best of what a query finds, the likeliest first.
    List<Judged> judged(Query query, int most) throws IOException {
        int wanted = Math.max(most, quest.top());
        var candidates = index.search(query, new TopScoreDocCollectorManager(wanted, null, wanted)).scoreDocs;
        var judged = new ArrayList<Judged>(candidates.length);
        for (var candidate : candidates) {
            if (judged.size() >= Math.max(FEWEST_JUDGED, quest.top())
                    && candidate.score < candidates[0].score - HOPELESS) {
                break;
            }
            var portrait = matcher.portrait(files.particulars(candidate.doc), frequencies);
            var bits = matcher.weigh(sought, portrait);
            double rank = bits.value() + Questions.WORD * shared(candidate.doc).size();
            judged.add(new Judged(candidate.doc, portrait, bits, rank, candidate.score));
        }
        judged.sort(Judged.BEST_FIRST);
        return judged;
    }

    /// The first so many entries, each with its best report.
    List<Found> found(List<Judged> judged) throws IOException {
        var found = new ArrayList<Found>();
        var people = new HashSet<Long>();
        for (var one : judged) {
            if (found.size() < quest.top() && people.add(files.person(one.document))) {
                var why = matcher.compare(sought, one.portrait);
                found.add(new Found(files.report(one.document), files.person(one.document), why, shared(one.document)));
            }
        }
        return found;
    }

    /// The words of the quest that a report has too.
    private Set<String> shared(int document) throws IOException {
        if (wordsByStem.isEmpty()) {
            return Set.of();
        }
        var shared = new HashSet<String>();
        for (var stem : files.stems(document)) {
            var word = wordsByStem.get(stem);
            if (word != null) {
                shared.add(word);
            }
        }
        return shared;
    }
}
