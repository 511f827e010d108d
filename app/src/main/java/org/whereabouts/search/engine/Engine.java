package org.whereabouts.search.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.Portrait;
import org.whereabouts.matching.Weights;
import org.whereabouts.names.NameReader;

/// Finds reports in an index of millions. Safe for many threads; filing is for one thread at a time.
public final class Engine implements Closeable {

    private static final int MOST_CLAUSES = 8192;
    private static final int MOST_JUDGED = 200;
    private static final int MOST_JUDGED_WIDE = 600;
    private static final double RAM_BUFFER_MB = 64;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Filing filing;
    private final Questions questions;
    private final Matcher matcher;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /// Opens the index in a folder, or begins one.
    ///
    /// @throws IOException when the folder cannot be read or written
    public Engine(Directory folder, NameReader reader) throws IOException {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        filing = new Filing(reader);
        questions = new Questions(vocabulary, reader);
        matcher = new Matcher(reader, vocabulary, Weights.standard());
        writer = new IndexWriter(folder, new IndexWriterConfig().setRAMBufferSizeMB(RAM_BUFFER_MB));
        searchers = new SearcherManager(writer, null);
        remember();
    }

    /// Files a report, in place of an earlier one with the same number.
    ///
    /// @param fresh whether there is certainly no earlier one, which is quicker
    public void file(Filed filed, boolean fresh) throws IOException {
        if (!fresh) {
            remove(filed.report());
        }
        var names = filing.names(filed.particulars());
        writer.addDocument(filing.document(filed, names));
        count(names);
    }

    /// Takes a report out.
    public void remove(long report) throws IOException {
        writer.deleteDocuments(LongPoint.newExactQuery(Filing.REPORT, report));
    }

    /// Makes what has been filed findable and safe on disk.
    ///
    /// @param mark how far the index has followed the register, kept with it
    public void commit(Map<String, String> mark) throws IOException {
        writer.setLiveCommitData(mark.entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /// How many reports are filed.
    public long size() {
        return vocabulary.people();
    }

    /// Those who may be the person sought, the likeliest first.
    public List<Found> find(Quest quest) throws IOException {
        var searcher = searchers.acquire();
        try {
            var sought = matcher.portrait(quest.sought());
            var narrow = judged(questions.of(quest, false), MOST_JUDGED, searcher, sought);
            boolean convincing = !narrow.isEmpty() && matcher.isConvincing(sought, narrow.getFirst().bits);
            var judged = convincing ? narrow : judged(questions.of(quest, true), MOST_JUDGED_WIDE, searcher, sought);
            return found(judged.subList(0, Math.min(quest.top(), judged.size())), searcher, sought);
        } finally {
            searchers.release(searcher);
        }
    }

    private List<Judged> judged(Query query, int most, IndexSearcher searcher, Portrait sought) throws IOException {
        var collector = new TopScoreDocCollectorManager(most, null, most);
        var files = new Files(searcher.getIndexReader());
        var judged = new ArrayList<Judged>(most);
        for (var candidate : searcher.search(query, collector).scoreDocs) {
            var portrait = matcher.portrait(files.particulars(candidate.doc));
            judged.add(new Judged(candidate.doc, portrait, matcher.weigh(sought, portrait), candidate.score));
        }
        judged.sort(Judged.BEST_FIRST);
        return judged;
    }

    private List<Found> found(List<Judged> best, IndexSearcher searcher, Portrait sought) throws IOException {
        var files = new Files(searcher.getIndexReader());
        var found = new ArrayList<Found>(best.size());
        for (var one : best) {
            var why = matcher.compare(sought, one.portrait);
            found.add(new Found(files.report(one.document), files.person(one.document), why));
        }
        return found;
    }

    /// A candidate that has been weighed; `score` is Lucene's, which decides among equals.
    private record Judged(int document, Portrait portrait, Bits bits, float score) {
        static final Comparator<Judged> BEST_FIRST = Comparator.comparing(Judged::bits)
                .thenComparingDouble(Judged::score)
                .reversed()
                .thenComparingInt(Judged::document);
    }

    private void count(Set<String> names) {
        names.forEach(key -> vocabulary.count(key, 1));
        vocabulary.countPeople(1);
    }

    /// Learns the vocabulary from the index.
    private void remember() throws IOException {
        try (var index = DirectoryReader.open(writer)) {
            vocabulary.countPeople(index.numDocs());
            var terms = MultiTerms.getTerms(index, Filing.NAME);
            if (terms == null) {
                return;
            }
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                vocabulary.count(term.utf8ToString(), each.docFreq());
            }
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
