package org.whereabouts.casework.transcribing.aligning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whereabouts.casework.transcribing.aligning.Choice.Kind;
import org.whereabouts.casework.transcribing.aligning.Difference.At;

/// Two keyings of one list, compared: what differs, how far they agree, and, once a third officer chose, what stands on
/// the paper.
///
/// @param lines the lines of both, in the order of the paper
public record Comparison(List<Beside> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    /// Compares them. The same two keyings give the same differences, in the same order.
    public static Comparison of(List<Keyed> first, List<Keyed> second) {
        return new Comparison(Aligning.of(first, second));
    }

    /// Everything that takes a third officer, in the order of the paper.
    public List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            differences(i, lines.get(i), all);
        }
        return all;
    }

    private static void differences(int line, Beside both, List<Difference> all) {
        Keyed first = both.first();
        Keyed second = both.second();
        if (first == null || second == null) {
            all.add(new Difference(line, Place.LINE, inOne(first), inOne(second)));
            return;
        }
        for (int place = Place.STRUCK; place < first.cells().size(); place++) {
            if (!Writing.alike(first.at(place), second.at(place))) {
                all.add(new Difference(line, place, first.at(place), second.at(place)));
            }
        }
    }

    private static String inOne(@Nullable Keyed line) {
        return line == null ? "" : (line.number() + "  " + String.join(" · ", line.cells())).strip();
    }

    /// How far the two agree.
    public Agreement agreement() {
        var count = new long[5];
        for (Beside both : lines) {
            int cells = both.any().cells().size();
            for (int place = Place.NUMBER; place < cells; place++) {
                String first = both.first() == null ? "" : both.first().at(place);
                String second = both.second() == null ? "" : both.second().at(place);
                count(first, second, both.first() != null && both.second() != null, count);
            }
        }
        return new Agreement(count[0], count[1], count[2], count[3], count[4]);
    }

    private static void count(String first, String second, boolean both, long[] count) {
        if (first.isBlank() && second.isBlank()) {
            return;
        }
        boolean alike = both && Writing.alike(first, second);
        String one = Writing.plain(first);
        String other = Writing.plain(second);
        count[0]++;
        count[1] += alike ? 1 : 0;
        count[2] += alike && !first.equals(second) ? 1 : 0;
        count[3] += Math.max(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
        count[4] += Distance.between(one, other);
    }

    /// What stands on the paper.
    ///
    /// @param choices what was chosen, for every difference
    public List<Keyed> settled(Map<At, Choice> choices) {
        List<Keyed> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Keyed line = settled(i, lines.get(i), choices);
            if (line != null) {
                all.add(line);
            }
        }
        return all;
    }

    private static @Nullable Keyed settled(int line, Beside both, Map<At, Choice> choices) {
        Keyed first = both.first();
        Keyed second = both.second();
        if (first == null || second == null) {
            Kind kind = Objects.requireNonNull(choices.get(new At(line, Place.LINE)), "WA-2143 not settled")
                    .kind();
            return kind == Kind.FIRST ? first : second;
        }
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < first.cells().size(); place++) {
            cells.add(reading(line, place, first, second, choices));
        }
        return new Keyed(
                first.sheet(),
                reading(line, Place.NUMBER, first, second, choices),
                Boolean.parseBoolean(reading(line, Place.STRUCK, first, second, choices)),
                cells);
    }

    private static String reading(int line, int place, Keyed first, Keyed second, Map<At, Choice> choices) {
        if (Writing.alike(first.at(place), second.at(place))) {
            return first.at(place).strip();
        }
        Choice choice = Objects.requireNonNull(choices.get(new At(line, place)), "WA-2144 not settled");
        return switch (choice.kind()) {
            case FIRST -> first.at(place).strip();
            case SECOND -> second.at(place).strip();
            case OTHER -> choice.value().strip();
            case UNREADABLE -> Keyed.UNREADABLE;
        };
    }
}
