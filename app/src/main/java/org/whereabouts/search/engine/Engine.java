package org.whereabouts.search.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.NameFrequencies;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Weights;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.Spelling;

/// Finds reports in an index of millions. Safe for many threads; filing is for one thread at a time.
public final class Engine implements Closeable {
    /*
     * The query is widened over the vocabulary in memory, Lucene sums what its words are worth in exact postings, and the
     * best are judged by the evidence, as long as they are not far behind. Everything is bounded: so many words a name,
     * so many neighbours a word, so many judgements.
     */

    private static final int MOST_JUDGED = 150;
    private static final double RAM_BUFFER_MB = 64;
    private static final int READ_TOGETHER = 256;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Vocabulary vocabulary = new Vocabulary();
    private final Filing filing;
    private final Questions questions;
    private final Matcher matcher;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;

    private Engine(@Nullable IndexWriter writer, SearcherManager searchers, NameReader reader) throws IOException {
        this.writer = writer;
        this.searchers = searchers;
        filing = new Filing(reader);
        questions = new Questions(vocabulary, reader);
        matcher = new Matcher(reader, vocabulary, Weights.standard());
        remember();
    }

    /// Opens the index in a folder for searching and filing, or begins one.
    ///
    /// @throws org.apache.lucene.store.LockObtainFailedException when another program files in the same folder
    /// @throws IOException when the folder cannot be read or written
    public static Engine filing(Directory folder, NameReader reader) throws IOException {
        var writer = new IndexWriter(folder, new IndexWriterConfig().setRAMBufferSizeMB(RAM_BUFFER_MB));
        return new Engine(writer, new SearcherManager(writer, null), reader);
    }

    /// Opens an index in which perhaps another program files.
    ///
    /// @throws org.apache.lucene.index.IndexNotFoundException when there is none yet
    /// @throws IOException when it cannot be read
    public static Engine reading(Directory folder, NameReader reader) throws IOException {
        return new Engine(null, new SearcherManager(folder, null), reader);
    }

    /// Whether it knows everything that has been filed: an engine that files does; one that reads must be opened again
    /// when another program has filed something.
    public boolean isCurrent() throws IOException {
        if (files()) {
            return true;
        }
        var index = searchers.acquire();
        try {
            return ((DirectoryReader) index.getIndexReader()).isCurrent();
        } finally {
            searchers.release(index);
        }
    }

    /// Whether this engine can file.
    public boolean files() {
        return writer != null;
    }

    /// Files a report, in place of an earlier one with the same number.
    ///
    /// @param fresh whether there is certainly no earlier one, which is quicker
    public void file(Filed filed, boolean fresh) throws IOException {
        add(filing.read(filed), fresh);
    }

    /// Files reports in their order; meanwhile the names of the next ones are read on the other processors.
    ///
    /// @param fresh asked in this order whether there is certainly no earlier report with the same number
    public void file(Stream<Filed> reports, Predicate<Filed> fresh) throws IOException {
        try {
            reports.gather(Gatherers.windowFixed(READ_TOGETHER))
                    .gather(Gatherers.mapConcurrent(
                            PROCESSORS, some -> some.stream().map(filing::read).toList()))
                    .flatMap(List::stream)
                    .forEachOrdered(read -> addUnchecked(read, fresh.test(read.filed())));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void addUnchecked(Filing.Read read, boolean fresh) {
        try {
            add(read, fresh);
        } catch (IOException broken) {
            throw new UncheckedIOException("WA-0708 a report cannot be filed", broken);
        }
    }

    private void add(Filing.Read read, boolean fresh) throws IOException {
        if (!fresh) {
            remove(read.filed().report());
        }
        writer().addDocument(read.document());
        // What a report says never changes, so the names of one filed again are counted already.
        read.names().stream()
                .filter(key -> fresh || vocabulary.bearers(key) == 0)
                .forEach(key -> vocabulary.count(key, 1));
        vocabulary.countPeople(fresh ? 1 : 0);
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

    /// What was given to the last commit; empty for a new index.
    public Map<String, String> mark() throws IOException {
        if (writer == null) {
            return committed();
        }
        var mark = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> mark.put(entry.getKey(), entry.getValue()));
        }
        return mark;
    }

    private Map<String, String> committed() throws IOException {
        var index = searchers.acquire();
        try {
            var reader = (DirectoryReader) index.getIndexReader();
            return Map.copyOf(SegmentInfos.readLatestCommit(reader.directory()).getUserData());
        } finally {
            searchers.release(index);
        }
    }

    /// Those who may be the person sought, the likeliest first, each entry once.
    public List<Found> find(Quest quest) throws IOException {
        var index = searchers.acquire();
        try {
            var asked = questions.of(quest);
            var look = new Look(index, quest, matcher, matcher.portrait(quest.sought(), knowing(asked)), vocabulary);
            return look.found(look.judged(asked.query(), MOST_JUDGED));
        } finally {
            searchers.release(index);
        }
    }

    /// Whether any of these reports is filed as one that everybody may find.
    public boolean hasVisible(long... reports) throws IOException {
        var index = searchers.acquire();
        try {
            var query = new BooleanQuery.Builder()
                    .add(LongPoint.newSetQuery(Filing.REPORT, reports), BooleanClause.Occur.FILTER)
                    .add(new TermQuery(Filing.IS_VISIBLE), BooleanClause.Occur.FILTER)
                    .build();
            return index.count(query) > 0;
        } finally {
            searchers.release(index);
        }
    }

    /// Compares two descriptions, with the frequencies of the names that are filed.
    public Comparison compare(Particulars one, Particulars other) {
        return matcher.compare(one, other);
    }

    /// The vocabulary's frequencies, with what the widening of the words has found of their neighbours.
    private NameFrequencies knowing(Questions.Asked asked) {
        return new NameFrequencies() {
            @Override
            public long people() {
                return vocabulary.people();
            }

            @Override
            public long bearers(String key) {
                return vocabulary.bearers(key);
            }

            @Override
            public Bits rarity(Spelling spelling) {
                var widened = asked.words().get(spelling.text());
                return widened == null ? vocabulary.rarity(spelling) : widened.rarity();
            }
        };
    }

    private IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("WA-0701 the index was opened for searching only");
        }
        return writer;
    }

    /// Learns the vocabulary from the index.
    private void remember() throws IOException {
        var index = searchers.acquire();
        try {
            vocabulary.countPeople(index.getIndexReader().numDocs());
            var terms = MultiTerms.getTerms(index.getIndexReader(), Filing.NAME);
            if (terms == null) {
                return;
            }
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                vocabulary.count(term.utf8ToString(), each.docFreq());
            }
        } finally {
            searchers.release(index);
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
