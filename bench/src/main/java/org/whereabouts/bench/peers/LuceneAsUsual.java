package org.whereabouts.bench.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.whereabouts.bench.lists.Entry;

/// What users of Elasticsearch build: transliteration by ICU, fuzzy terms, Beider–Morse, year and date as boosts.
///
/// `fuzziness: AUTO`, no prefix, 50 expansions; Beider–Morse generic, approximate, six codes a word, remembered word by
/// word, because it is dear; a single letter is a prefix. Of each word the best of these counts. The weights were tried
/// out on this population for a quarter of an hour, in favour of this peer.
public final class LuceneAsUsual implements Finder {

    private static final int EXPANSIONS = 50;
    private static final int CODES = 6;
    private static final float FUZZY = 1;
    private static final float SOUND = 0.6f;
    private static final float TIE = 0;
    private static final float YEAR = 8;
    private static final float DATE = 12;

    private final Folder folder = Folder.temporary();
    private final FSDirectory directory = FSDirectory.open(folder.path());
    private final PhoneticEngine phonetic = new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true, CODES);
    private final Map<String, String[]> codes = new HashMap<>();
    private @Nullable DirectoryReader reader;

    public LuceneAsUsual() throws IOException {}

    @Override
    public String title() {
        return "Lucene: ICU, fuzzy, Beider–Morse";
    }

    @Override
    public void file(Iterable<Entry> register) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(64))) {
            for (var entry : register) {
                writer.addDocument(document(entry));
            }
        }
        reader = DirectoryReader.open(directory);
    }

    private Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField("id", entry.id(), Field.Store.YES));
        for (var word : Romaniser.words(entry.name())) {
            document.add(new StringField("name", word, Field.Store.NO));
            for (var code : codes(word)) {
                document.add(new StringField("sound", code, Field.Store.NO));
            }
        }
        if (entry.born().length() >= 4) {
            document.add(new StringField("year", entry.born().substring(0, 4), Field.Store.NO));
            document.add(new StringField("born", entry.born(), Field.Store.NO));
        }
        return document;
    }

    private String[] codes(String word) {
        return codes.computeIfAbsent(word, each -> phonetic.encode(each).split("\\|"));
    }

    @Override
    public long bytes() throws IOException {
        return folder.bytes();
    }

    @Override
    public List<String> find(Entry asked, int top) throws IOException {
        if (reader == null) {
            throw new IllegalStateException("WA-0910 nothing has been filed");
        }
        var index = new IndexSearcher(reader);
        var ids = new ArrayList<String>();
        for (var hit : index.search(query(asked), top).scoreDocs) {
            ids.add(index.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    private Query query(Entry asked) {
        var query = new BooleanQuery.Builder();
        for (var word : Romaniser.words(asked.name())) {
            query.add(word(word), Occur.SHOULD);
        }
        if (asked.born().length() >= 4) {
            query.add(worth("year", asked.born().substring(0, 4), YEAR), Occur.SHOULD);
            query.add(worth("born", asked.born(), DATE), Occur.SHOULD);
        }
        return query.build();
    }

    /// The best of the word itself, words up to two edits away, and words of the same sound.
    private Query word(String word) {
        if (word.length() == 1) {
            return new PrefixQuery(new Term("name", word));
        }
        var any = new ArrayList<Query>();
        int edits = word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
        any.add(new TermQuery(new Term("name", word)));
        any.add(new BoostQuery(new FuzzyQuery(new Term("name", word), edits, 0, EXPANSIONS, true), FUZZY));
        for (var code : codes(word)) {
            any.add(new BoostQuery(new TermQuery(new Term("sound", code)), SOUND));
        }
        return new DisjunctionMaxQuery(any, TIE);
    }

    private static Query worth(String field, String text, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, text))), boost);
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        directory.close();
        folder.close();
    }
}
