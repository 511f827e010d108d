package org.whereabouts.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whereabouts.bench.lists.Exercise;
import org.whereabouts.bench.lists.Question;
import org.whereabouts.bench.peers.Finder;

/// Measures how well and how fast programs find people.
final class Finding {

    private static final int TOP = 10;
    private static final int WARMING = 300;

    /// How a program is made, when its turn comes.
    interface Maker {
        Finder make() throws IOException, SQLException;
    }

    private final Exercise exercise;
    private final List<Question> questions;
    private final Progress progress;

    Finding(Exercise exercise, Progress progress) {
        this.exercise = exercise;
        this.progress = progress;
        progress.say("questions for " + title());
        questions = exercise.questions();
    }

    String title() {
        return exercise.slice().name().toLowerCase(Locale.ROOT) + ", "
                + String.format(Locale.ROOT, "%,d", exercise.people()) + " people";
    }

    /// How many would be found if only what the asker knows told people apart.
    Result ceiling() {
        var figures = new LinkedHashMap<String, Double>();
        figures.put(
                "@1",
                questions.stream()
                        .mapToDouble(one -> 1.0 / one.alike())
                        .average()
                        .orElse(0));
        figures.put(
                "@10",
                questions.stream()
                        .mapToDouble(one -> Math.min(1, 10.0 / one.alike()))
                        .average()
                        .orElse(0));
        return new Result(title(), "the most that can be known", figures);
    }

    Result measure(Maker maker) throws IOException, SQLException {
        return measure(maker, questions.size());
    }

    /// @param atMost how many of the questions are asked, the first ones; the title says it if they are not all
    Result measure(Maker maker, int atMost) throws IOException, SQLException {
        var asked = questions.subList(0, Math.min(atMost, questions.size()));
        try (var finder = maker.make()) {
            progress.say(title() + ": " + finder.title() + " files");
            long start = System.nanoTime();
            finder.file(new Counted(exercise, progress));
            double seconds = (System.nanoTime() - start) / 1e9;
            progress.say(title() + ": " + finder.title() + " is asked");
            var figures = ask(finder, asked);
            figures.put("filing s", seconds);
            figures.put("bytes a person", (double) finder.bytes() / exercise.people());
            return new Result(title(), finder.title() + said(asked), figures);
        }
    }

    private String said(List<Question> asked) {
        return asked.size() == questions.size() ? "" : ", first " + asked.size() + " questions";
    }

    private static Map<String, Double> ask(Finder finder, List<Question> questions) throws IOException, SQLException {
        for (var question : questions.subList(0, Math.min(WARMING, questions.size() / 3))) {
            finder.find(question.asked(), TOP);
        }
        var took = new long[questions.size()];
        var ranks = new ArrayList<Integer>();
        for (int at = 0; at < took.length; at++) {
            long start = System.nanoTime();
            var found = finder.find(questions.get(at).asked(), TOP);
            took[at] = System.nanoTime() - start;
            ranks.add(found.indexOf(questions.get(at).gold()));
        }
        Arrays.sort(took);
        var figures = new LinkedHashMap<String, Double>();
        figures.put("@1", share(questions, ranks, 0, ""));
        figures.put("@10", share(questions, ranks, TOP - 1, ""));
        figures.put("p50 ms", took[took.length / 2] / 1e6);
        figures.put("p99 ms", took[(int) (took.length * 0.99)] / 1e6);
        questions.stream().map(Question::kind).distinct().sorted().forEach(kind -> {
            figures.put(kind + " @1", share(questions, ranks, 0, kind));
            figures.put(kind + " @10", share(questions, ranks, TOP - 1, kind));
        });
        return figures;
    }

    private static double share(List<Question> questions, List<Integer> ranks, int within, String kind) {
        int asked = 0;
        int found = 0;
        for (int at = 0; at < ranks.size(); at++) {
            if (kind.isEmpty() || questions.get(at).kind().equals(kind)) {
                asked++;
                found += ranks.get(at) >= 0 && ranks.get(at) <= within ? 1 : 0;
            }
        }
        return asked == 0 ? 0 : (double) found / asked;
    }
}
