package org.whereabouts.search.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.Portrait;
import org.whereabouts.matching.Weights;
import org.whereabouts.names.NameReader;

/// Finds reports in an index of millions. Safe for many threads; filing is for one thread at a time, and in one program
/// at a time: others open the index [#reading].
public final class Engine implements Closeable {

    private static final int MOST_CLAUSES = 8192;
    private static final int MOST_JUDGED = 200;
    private static final int MOST_JUDGED_WIDE = 600;
    private static final double RAM_BUFFER_MB = 64;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Filing filing;
    private final Questions questions;
    private final Matcher matcher;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;

    /// Opens the index in a folder for filing, or begins one.
    ///
    /// @throws org.apache.lucene.store.LockObtainFailedException when another program files in it
    /// @throws IOException when the folder cannot be read or written
    public Engine(Directory folder, NameReader reader) throws IOException {
        this(reader, new IndexWriter(folder, new IndexWriterConfig().setRAMBufferSizeMB(RAM_BUFFER_MB)), null);
    }

    /// Opens an index in which perhaps another program files.
    ///
    /// @throws org.apache.lucene.index.IndexNotFoundException when there is none yet
    public static Engine reading(Directory folder, NameReader reader) throws IOException {
        return new Engine(reader, null, folder);
    }

    private Engine(NameReader reader, @Nullable IndexWriter writer, @Nullable Directory folder) throws IOException {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        this.writer = writer;
        filing = new Filing(reader);
        questions = new Questions(vocabulary, reader);
        matcher = new Matcher(reader, vocabulary, Weights.standard());
        searchers = writer != null
                ? new SearcherManager(writer, null)
                : new SearcherManager(Objects.requireNonNull(folder), null);
        remember();
    }

    /// Whether reports can be filed here.
    public boolean files() {
        return writer != null;
    }

    /// What was last committed with the index; empty when nothing was.
    public Map<String, String> mark() throws IOException {
        var mark = new HashMap<String, String>();
        if (writer != null) {
            var live = writer.getLiveCommitData();
            if (live != null) {
                live.forEach(entry -> mark.put(entry.getKey(), entry.getValue()));
            }
            return mark;
        }
        searchers.maybeRefreshBlocking();
        var searcher = searchers.acquire();
        try {
            return Map.copyOf(((DirectoryReader) searcher.getIndexReader())
                    .getIndexCommit()
                    .getUserData());
        } finally {
            searchers.release(searcher);
        }
    }

    private IndexWriter writer() {
        return Objects.requireNonNull(writer, "WA-0701 this index is open for reading only");
    }

    /// Files a report, in place of an earlier one with the same number.
    ///
    /// @param fresh whether there is certainly no earlier one, which is quicker
    public void file(Filed filed, boolean fresh) throws IOException {
        if (!fresh) {
            remove(filed.report());
        }
        var names = filing.names(filed.particulars());
        writer().addDocument(filing.document(filed, names));
        count(names);
    }

    /// Takes a report out.
    public void remove(long report) throws IOException {
        writer().deleteDocuments(LongPoint.newExactQuery(Filing.REPORT, report));
    }

    /// Makes what has been filed findable and safe on disk.
    ///
    /// @param mark how far the index has followed the register, kept with it
    public void commit(Map<String, String> mark) throws IOException {
        writer().setLiveCommitData(mark.entrySet());
        writer().commit();
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
        var searcher = searchers.acquire();
        try {
            var index = searcher.getIndexReader();
            vocabulary.countPeople(index.numDocs());
            var terms = MultiTerms.getTerms(index, Filing.NAME);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    vocabulary.count(term.utf8ToString(), each.docFreq());
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) {
            writer.close();
        }
    }
}
