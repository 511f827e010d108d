package org.whereabouts.bench.peers;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whereabouts' own command, as its users call it: `./whereabouts dedupe FILE --out FILE`.
public final class OursInALine implements Deduper {

    private static final String PROGRAM = Fork.home("whereabouts").toString();

    /// Whether the program that has been built knows the command.
    public static boolean isThere() throws IOException {
        try (var folder = Folder.temporary()) {
            var help = folder.path().resolve("help.log");
            Fork.ends(help, List.of(PROGRAM, "--help"));
            return Files.readString(help).contains("dedupe");
        }
    }

    @Override
    public String title() {
        return "Whereabouts";
    }

    @Override
    public List<Link> links(Path list, Folder folder) throws IOException {
        var answer = folder.path().resolve("dedupe.csv");
        var program = Fork.home("whereabouts").toString();
        Fork.run(
                folder.path().resolve("dedupe.log"),
                List.of(program, "dedupe", list.toString(), "--out", answer.toString()));
        Map<String, List<Integer>> clusters = new HashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(answer)) {
            for (var row : rows) {
                clusters.computeIfAbsent(row.getField("cluster_id"), none -> new ArrayList<>(2))
                        .add(Integer.parseInt(row.getField("row")));
            }
        }
        var links = new ArrayList<Link>();
        clusters.values().forEach(cluster -> link(cluster, links));
        return links;
    }

    private static void link(List<Integer> cluster, List<Link> links) {
        for (int one = 0; one < cluster.size(); one++) {
            for (int other = one + 1; other < cluster.size(); other++) {
                links.add(new Link(cluster.get(one), cluster.get(other)));
            }
        }
    }
}
