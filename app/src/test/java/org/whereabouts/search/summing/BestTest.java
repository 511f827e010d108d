package org.whereabouts.search.summing;

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
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.whereabouts.search.summing.AnyOf.Worth;

/// The clever way finds what the plain one finds. A failing run prints its seed; `-Dseed=` repeats it.
class BestTest {

    private static final int DOCUMENTS = 40_000;
    private static final int TERMS = 60;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<TreeSet<String>> terms = new ArrayList<>();
    private final Set<Integer> gone = new HashSet<>();

    @Test
    void findsWhatSummingUpEverythingFinds() throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            fill(folder);
            try (var index = DirectoryReader.open(folder)) {
                for (int round = 0; round < 400; round++) {
                    compare(index, clauses(), 1 + random.nextInt(20), Float.POSITIVE_INFINITY);
                    compare(index, clauses(), 1 + random.nextInt(20), 1 + random.nextInt(10));
                }
            }
        }
    }

    @Test
    void findsOnlyWhatPassesTheFilters() throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            fill(folder);
            try (var index = DirectoryReader.open(folder)) {
                var any = List.of(new AnyOf("t", List.of(new Worth(new BytesRef("t0"), 3))));
                var even = Best.of(index, new Sum(any, List.of(new Term("even", "true"))), DOCUMENTS, 1, 0);
                assertThat(even).isNotEmpty().allMatch(hit -> hit.document() % 2 == 0);
                assertThat(Best.of(index, new Sum(any, List.of(new Term("even", "?"))), DOCUMENTS, 1, 0))
                        .isEmpty();
            }
        }
    }

    private void compare(DirectoryReader index, List<Map<String, Float>> clauses, int fewest, float hopeless)
            throws IOException {
        var asked = clauses.stream().map(BestTest::anyOf).toList();
        int most = fewest + random.nextInt(40);

        var found = Best.of(index, new Sum(asked, List.of()), most, fewest, hopeless);

        var expected = new ArrayList<Hit>();
        for (int document = 0; document < DOCUMENTS; document++) {
            float score = score(document, clauses);
            if (score > 0 && !gone.contains(document)) {
                expected.add(new Hit(document, score));
            }
        }
        expected.sort(Hit.BEST_FIRST);
        assertThat(notHopeless(found, fewest, hopeless))
                .as("seed %d", seed)
                .isEqualTo(notHopeless(expected.subList(0, Math.min(most, expected.size())), fewest, hopeless));
    }

    private static AnyOf anyOf(Map<String, Float> clause) {
        return new AnyOf(
                "t",
                clause.entrySet().stream()
                        .map(term -> new Worth(new BytesRef(term.getKey()), term.getValue()))
                        .toList());
    }

    private static List<Hit> notHopeless(List<Hit> hits, int fewest, float hopeless) {
        int count = 0;
        while (count < hits.size()
                && (count < fewest || hits.get(count).score() >= hits.getFirst().score() - hopeless)) {
            count++;
        }
        return hits.subList(0, count);
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

    /// In several parts, with documents that have been taken out.
    private void fill(ByteBuffersDirectory folder) throws IOException {
        var inParts = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(folder, inParts)) {
            for (int document = 0; document < DOCUMENTS; document++) {
                writer.addDocument(document(document));
                if (document == DOCUMENTS / 2 || document == DOCUMENTS / 2 + 10) {
                    writer.commit();
                }
            }
            for (int times = 0; times < 200; times++) {
                int document = random.nextInt(DOCUMENTS);
                gone.add(document);
                writer.deleteDocuments(new Term("id", Integer.toString(document)));
            }
        }
    }

    private Document document(int number) {
        var own = new TreeSet<String>();
        for (int term = random.nextInt(5); term > 0; term--) {
            own.add("t" + (int) (TERMS * Math.pow(random.nextDouble(), 3)));
        }
        terms.add(own);
        var filed = new Document();
        filed.add(new StringField("id", Integer.toString(number), Field.Store.NO));
        filed.add(new StringField("even", Boolean.toString(number % 2 == 0), Field.Store.NO));
        own.forEach(term -> filed.add(new StringField("t", term, Field.Store.NO)));
        return filed;
    }
}
