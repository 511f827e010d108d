package org.whereabouts.intake.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// An invented article with what a reader has to find in it.
///
/// @param people  name, role, status, date, place
/// @param figures measure, number or range, qualifier, claimant, via
record TextWithTruth(
        String name,
        String published,
        String title,
        String body,
        List<List<String>> people,
        List<List<String>> figures) {

    /// The articles of a file among the resources.
    static List<TextWithTruth> of(String file) throws IOException {
        try (var stream = Objects.requireNonNull(TextWithTruth.class.getResourceAsStream(file))) {
            var all = new ArrayList<TextWithTruth>();
            for (var article : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ")) {
                if (!article.startsWith("#")) {
                    all.add(one(article.lines().toList()));
                }
            }
            return all;
        }
    }

    private static TextWithTruth one(List<String> lines) {
        var head = lines.getFirst().split(" ");
        var body = lines.stream()
                .skip(2)
                .filter(line -> !line.startsWith("P ") && !line.startsWith("F "))
                .toList();
        return new TextWithTruth(
                head[0], head[1], lines.get(1), String.join("\n", body).strip(), rows(lines, "P "), rows(lines, "F "));
    }

    private static List<List<String>> rows(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> List.of(line.substring(start.length()).strip().split(" \\| ")))
                .toList();
    }

    /// As it would be saved from a page: title, date, paragraphs.
    byte[] saved() {
        return (title + "\n\n" + published + "\n\n" + body).getBytes(StandardCharsets.UTF_8);
    }
}
