package org.whereabouts.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.whereabouts.search.engine.AnyOf.Worth;

/// The clever way finds what the plain one finds. A failing run prints its seed; `-Dseed=` repeats it.
class AnyOfTest {

    private static final int DOCUMENTS = 5_000;
    private static final int TERMS = 60;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<TreeSet<String>> terms = new ArrayList<>();
    private final Set<Integer> deleted = new HashSet<>();

    @Test
    void scoresADocumentByTheBestTermOfEachClause() throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            fill(folder);
            try (var index = DirectoryReader.open(folder)) {
                for (int round = 0; round < 200; round++) {
                    compare(new IndexSearcher(index), clauses());
                }
            }
        }
    }

    private void compare(IndexSearcher index, List<Map<String, Float>> clauses) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var clause : clauses) {
            var worth = clause.entrySet().stream()
                    .map(term -> new Worth(new BytesRef(term.getKey()), term.getValue()))
                    .toList();
            query.add(new AnyOf("t", worth), Occur.SHOULD);
        }

        var found = index.search(query.build(), new TopScoreDocCollectorManager(20, null, 20)).scoreDocs;

        var expected = new ArrayList<Float>();
        for (int document = 0; document < DOCUMENTS; document++) {
            float score = score(document, clauses);
            if (score > 0 && !deleted.contains(document)) {
                expected.add(score);
            }
        }
        expected.sort((one, other) -> Float.compare(other, one));
        assertThat(scores(found)).as("seed %d", seed).isEqualTo(expected.subList(0, Math.min(20, expected.size())));
        for (var one : found) {
            assertThat(one.score).as("seed %d", seed).isEqualTo(score(one.doc, clauses));
        }
    }

    private static List<Float> scores(ScoreDoc[] found) {
        var scores = new ArrayList<Float>();
        for (var one : found) {
            scores.add(one.score);
        }
        return scores;
    }

    private float score(int document, List<Map<String, Float>> clauses) {
        float sum = 0;
        for (var clause : clauses) {
            float best = 0;
            for (var term : terms.get(document)) {
                best = Math.max(best, clause.getOrDefault(term, 0f));
            }
            sum += best;
        }
        return sum;
    }

    /// Whole numbers, whose sums are exact in any order.
    private List<Map<String, Float>> clauses() {
        var clauses = new ArrayList<Map<String, Float>>();
        for (int clause = 1 + random.nextInt(4); clause > 0; clause--) {
            var worth = new HashMap<String, Float>();
            for (int term = 1 + random.nextInt(12); term > 0; term--) {
                worth.put("t" + random.nextInt(TERMS), 1f + random.nextInt(20));
            }
            clauses.add(worth);
        }
        return clauses;
    }

    /// Several parts, one document in twelve deleted; nothing is merged, so that all keep their numbers.
    private void fill(ByteBuffersDirectory folder) throws IOException {
        var unmerged = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(folder, unmerged)) {
            for (int document = 0; document < DOCUMENTS; document++) {
                var own = new TreeSet<String>();
                for (int term = random.nextInt(5); term > 0; term--) {
                    own.add("t" + (int) (TERMS * Math.pow(random.nextDouble(), 3)));
                }
                terms.add(own);
                var filed = new Document();
                own.forEach(term -> filed.add(new StringField("t", term, Field.Store.NO)));
                filed.add(new StringField("id", Integer.toString(document), Field.Store.NO));
                writer.addDocument(filed);
                if (document % 1_700 == 0) {
                    writer.commit();
                }
            }
            for (int document = 0; document < DOCUMENTS; document++) {
                if (random.nextInt(12) == 0) {
                    deleted.add(document);
                    writer.deleteDocuments(new Term("id", Integer.toString(document)));
                }
            }
        }
    }
}
