package org.whereabouts.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// intuit fuzzy-matcher 1.2.1: the name as a NAME, the date of birth as a DATE, everything else as it comes.
public final class FuzzyMatcher implements Deduper {

    @Override
    public String title() {
        return "fuzzy-matcher 1.2.1";
    }

    @Override
    public List<Link> links(Path list, Folder folder) throws IOException {
        var links = folder.path().resolve("fuzzy-matcher-links.txt");
        var log = folder.path().resolve("fuzzy-matcher.log");
        Fork.java("fuzzy-matcher", log, FuzzyMatcherProgram.class.getName(), list.toString(), links.toString());
        try (var lines = Files.lines(links)) {
            return lines.map(line -> line.split(","))
                    .map(cells -> new Link(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])))
                    .toList();
        }
    }
}
