package org.whereabouts.search.engine;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.whereabouts.matching.Particulars;

/// What is stored beside the terms of a document.
final class Files {

    private final IndexReader index;

    Files(IndexReader index) {
        this.index = index;
    }

    Particulars particulars(int document) throws IOException {
        var leaf = leaf(document);
        var values = leaf.reader().getBinaryDocValues(Filing.SAID);
        values.advance(document - leaf.docBase);
        return Stored.read(values.binaryValue());
    }

    /// The stems of the words that were filed with a document.
    Set<String> stems(int document) throws IOException {
        var leaf = leaf(document);
        var values = leaf.reader().getBinaryDocValues(Filing.WORDS);
        boolean present = values != null && values.advanceExact(document - leaf.docBase);
        return present ? Stems.of(values.binaryValue().utf8ToString()) : Set.of();
    }

    long report(int document) throws IOException {
        return number(document, Filing.REPORT);
    }

    long person(int document) throws IOException {
        return number(document, Filing.PERSON);
    }

    private long number(int document, String field) throws IOException {
        var leaf = leaf(document);
        LeafReader reader = leaf.reader();
        var values = reader.getSortedNumericDocValues(field);
        if (values != null) {
            values.advance(document - leaf.docBase);
            return values.nextValue();
        }
        var single = reader.getNumericDocValues(field);
        single.advance(document - leaf.docBase);
        return single.longValue();
    }

    private LeafReaderContext leaf(int document) {
        return index.leaves().get(ReaderUtil.subIndex(document, index.leaves()));
    }
}
