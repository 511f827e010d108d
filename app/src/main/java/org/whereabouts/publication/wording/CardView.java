package org.whereabouts.publication.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.policy.Detail;

/// A card in words, ready to be laid out.
///
/// @param id       the printed address of the entry
/// @param title    the name as reported, or what a person without a name is called
/// @param named    whether the title is a name
/// @param others   other spellings, the romanised one last
/// @param lines    one fact each
/// @param history  what was said by whom, the newest first
public record CardView(
        String id, String title, boolean named, List<String> others, List<Line> lines, List<Past> history) {

    private static final Set<Detail> TELLING =
            EnumSet.of(Detail.STATUS, Detail.FATE, Detail.BIRTH_YEAR, Detail.AGE_RANGE, Detail.MARKS, Detail.CLOTHING);

    public CardView {
        others = List.copyOf(others);
        lines = List.copyOf(lines);
        history = List.copyOf(history);
    }

    /// The lines by which a list or an answer lets people be told apart.
    public List<Line> firstLines() {
        return lines.stream().filter(line -> TELLING.contains(line.detail())).toList();
    }

    /// One fact.
    ///
    /// @param detail   what it is about
    /// @param label    the same in words
    /// @param parts    what is said, in one to three pieces
    /// @param standing the key of its standing, such as `reported`
    /// @param saying   who says so
    /// @param against  who says otherwise
    public record Line(
            Detail detail, String label, List<String> parts, String standing, List<Said> saying, List<Said> against) {
        public Line {
            parts = List.copyOf(parts);
            saying = List.copyOf(saying);
            against = List.copyOf(against);
        }
    }

    /// Who said something.
    ///
    /// @param source   its name
    /// @param official whether it notifies officially
    /// @param on       when, in words, or null
    public record Said(
            String source, boolean official, @Nullable String on) {}

    /// One report of the history.
    ///
    /// @param source   who said it
    /// @param on       when they said it, or null
    /// @param received when it came here
    /// @param name     the name as they have it, or null
    /// @param parts    the situation they tell
    /// @param state    the key of its state, such as `stands`
    public record Past(
            String source,
            @Nullable String on,
            String received,
            @Nullable String name,
            List<String> parts,
            String state) {
        public Past {
            parts = List.copyOf(parts);
        }
    }
}
