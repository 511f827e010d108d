package org.whereabouts.intake.reading.page;

import java.util.List;

/// The text of a file without its furniture, and the articles in it.
///
/// @param text     paragraphs, with an empty line between two
/// @param cut      whether the file is longer than what is read of one
/// @param sections none when there is no text
public record Page(String text, boolean cut, List<Section> sections) {

    public Page {
        sections = List.copyOf(sections);
    }
}
