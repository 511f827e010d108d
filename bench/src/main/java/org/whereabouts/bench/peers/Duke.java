package org.whereabouts.bench.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Duke 1.2 with its own command line and the configuration `duke.xml`: name by q-grams, which do not mind
/// the order of the words, date of birth exactly, as its manual suggests; candidates from its Lucene
/// database.
public final class Duke implements Deduper {

    @Override
    public String title() {
        return "Duke 1.2";
    }

    @Override
    public List<Link> links(Path list, Folder folder) throws IOException {
        var configuration = folder.path().resolve("duke.xml");
        var links = folder.path().resolve("duke-links.txt");
        try (var template = Duke.class.getResourceAsStream("duke.xml")) {
            if (template == null) {
                throw new IllegalStateException("WA-0913 duke.xml is missing");
            }
            var text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(configuration, text.replace("LIST", list.toString()));
        }
        Fork.java(
                "duke",
                folder.path().resolve("duke.log"),
                "no.priv.garshol.duke.Duke",
                "--linkfile=" + links,
                configuration.toString());
        try (var lines = Files.lines(links)) {
            return lines.flatMap(Duke::link).distinct().toList();
        }
    }

    /// A line such as `+,12,345,0.97`; Duke writes each link in both directions.
    private static Stream<Link> link(String line) {
        var cells = line.split(",");
        if (cells.length < 3 || !cells[0].equals("+")) {
            return Stream.of();
        }
        int one = Integer.parseInt(cells[1].strip());
        int other = Integer.parseInt(cells[2].strip());
        return Stream.of(new Link(Math.min(one, other), Math.max(one, other)));
    }
}
