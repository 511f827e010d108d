package org.whereabouts.pictures;

import java.util.List;

/// The pages of a document as pictures: nothing of the document but what one would see on paper.
///
/// @param pages the first of them, each a JPEG; never changed after
/// @param all   how many the document has
public record DrawnPages(List<byte[]> pages, int all) {

    public DrawnPages {
        pages = List.copyOf(pages);
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a document";
    }
}
