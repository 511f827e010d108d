package org.whereabouts.search.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.NameToken;
import org.whereabouts.names.Part;
import org.whereabouts.names.Spelling;

/// How a report is filed: which terms it stands under and what is stored beside them.
final class Filing {

    /// A report that is ready to be filed.
    ///
    /// @param names the keys of its names
    record Read(Filed filed, Set<String> names, Document document) {}

    /// Name keys; with `'` before it the initial of a word that is no family name, with `.` a mere initial.
    static final String NAME = "n";
    /// Birth: `1999`, and `1999-03-02` when it is known to the day.
    static final String BORN = "b";
    /// Stems of the words that describe a person without a name.
    static final String WORDS = "w";
    static final String OPERATION = "o";
    static final String VISIBLE = "v";
    static final String REPORT = "r";
    static final String PERSON = "p";
    static final String SAID = "s";
    static final String NAMELESS = "u";
    static final Term IS_VISIBLE = new Term(VISIBLE, "1");
    static final Term IS_NAMELESS = new Term(NAMELESS, "1");

    private final NameReader reader;

    Filing(NameReader reader) {
        this.reader = reader;
    }

    /// Makes a report ready to be filed. Safe for many threads.
    Read read(Filed filed) {
        var names = names(filed.particulars());
        return new Read(filed, names, document(filed, names));
    }

    private static Document document(Filed filed, Set<String> names) {
        var document = new Document();
        document.add(new LongField(REPORT, filed.report(), Field.Store.NO));
        document.add(new NumericDocValuesField(PERSON, filed.person()));
        document.add(new StringField(OPERATION, filed.operation(), Field.Store.NO));
        if (filed.visible()) {
            document.add(new StringField(VISIBLE, "1", Field.Store.NO));
        }
        if (filed.particulars().isUnidentified()) {
            document.add(new StringField(NAMELESS, "1", Field.Store.NO));
        }
        names.forEach(key -> document.add(new StringField(NAME, key, Field.Store.NO)));
        addBirth(filed.particulars().born(), document);
        Stems.of(filed.words()).forEach(stem -> document.add(new StringField(WORDS, stem, Field.Store.NO)));
        if (!filed.words().isBlank()) {
            document.add(new BinaryDocValuesField(WORDS, new BytesRef(filed.words())));
        }
        document.add(new BinaryDocValuesField(SAID, Stored.write(filed.particulars())));
        return document;
    }

    /// Everything under which the names of a person are filed.
    private Set<String> names(Particulars said) {
        var keys = new LinkedHashSet<String>();
        for (var written : said.names()) {
            reader.read(written).spellings().forEach(name -> name.tokens().forEach(token -> addKeys(token, keys)));
        }
        return keys;
    }

    private static void addKeys(NameToken token, Collection<String> keys) {
        if (!token.shortened()) {
            keys.addAll(token.spelling().keys());
        }
        if (token.part() != Part.FAMILY && token.part() != Part.FORMER_FAMILY) {
            var sign = token.isInitial() ? "." : "'";
            initials(token.spelling()).forEach(initial -> keys.add(sign + initial));
        }
    }

    /// The letters by which a word can be abbreviated; vowels are one, and so are letters that standards exchange.
    static Set<String> initials(Spelling spelling) {
        var initials = new LinkedHashSet<String>();
        spelling.starts().forEach(start -> initials.add(initial(start)));
        return initials;
    }

    private static String initial(String sound) {
        char first = sound.charAt(0);
        return switch (first) {
            case 'a', 'e', 'i', 'o', 'y' -> "a";
            case 'u', 'v' -> "v";
            case 'g', 'h', 'x', 'k' -> "g";
            default -> String.valueOf(first);
        };
    }

    private static void addBirth(@Nullable PartialDate born, Document document) {
        if (born == null) {
            return;
        }
        document.add(new StringField(BORN, Integer.toString(born.year()), Field.Store.NO));
        if (born.hasDay()) {
            document.add(new StringField(BORN, born.toString(), Field.Store.NO));
        }
    }
}
