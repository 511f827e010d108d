package org.whereabouts.bench.peers;

import com.intuit.fuzzymatcher.component.MatchService;
import com.intuit.fuzzymatcher.domain.Document;
import com.intuit.fuzzymatcher.domain.Element;
import com.intuit.fuzzymatcher.domain.ElementType;
import com.intuit.fuzzymatcher.domain.Match;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The process in which fuzzy-matcher works, with its own Lucene 8: reads a list and writes the links.
public final class FuzzyMatcherProgram {

    private static final double THRESHOLD = 0.7;

    private FuzzyMatcherProgram() {}

    /// @param arguments the list, and where to write the links
    public static void main(String[] arguments) throws IOException, ParseException {
        var documents = new ArrayList<Document>();
        for (var line :
                Files.readAllLines(Path.of(arguments[0])).stream().skip(1).toList()) {
            documents.add(document(List.of(line.split(",", -1))));
        }
        var links = new ArrayList<String>();
        new MatchService().applyMatchByDocId(documents).values().forEach(matches -> add(matches, links));
        Files.write(Path.of(arguments[1]), links);
    }

    /// No name of the lists has a comma or a quotation mark.
    private static Document document(List<String> cells) throws ParseException {
        var day = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT).parse(cells.get(2));
        return new Document.Builder(cells.get(0))
                .addElement(new Element.Builder<String>()
                        .setValue(cells.get(1))
                        .setType(ElementType.NAME)
                        .createElement())
                .addElement(new Element.Builder<Object>()
                        .setValue(day)
                        .setType(ElementType.DATE)
                        .createElement())
                .setThreshold(THRESHOLD)
                .createDocument();
    }

    private static void add(List<Match<Document>> matches, List<String> links) {
        for (var match : matches) {
            var one = match.getData().getKey();
            var other = match.getMatchedWith().getKey();
            if (Integer.parseInt(one) < Integer.parseInt(other)) {
                links.add(one + "," + other);
            }
        }
    }
}
