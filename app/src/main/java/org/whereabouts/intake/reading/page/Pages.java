package org.whereabouts.intake.reading.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads a file as a page: HTML or saved text, in any encoding.
public final class Pages {

    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_TEXT = 500_000;
    /// A line as long as this that stands there twice is a teaser of itself.
    private static final int TELLING = 40;

    private Pages() {}

    /// Reads a page; never fails, and reads no more of a file than 8 MB and half a million characters of text.
    public static Page read(byte[] file) {
        String raw = Letters.decode(file, Math.min(file.length, MOST_BYTES));
        boolean cut = file.length > MOST_BYTES;
        if (HtmlPage.isMarkup(raw)) {
            var html = HtmlPage.of(raw);
            var pieces = pieces(html.lines());
            return new Sections(pieces, html).page(cut);
        }
        boolean longer = raw.length() > MOST_TEXT;
        var lines = raw.substring(0, Math.min(MOST_TEXT, raw.length()))
                .lines()
                .map(Whitespace::plain)
                .filter(line -> !line.isEmpty())
                .map(Line::of)
                .toList();
        return new Sections(pieces(lines), null).page(cut || longer);
    }

    private static List<List<Line>> pieces(List<Line> lines) {
        var pieces = new ArrayList<List<Line>>();
        var seen = new HashSet<String>();
        var piece = new ArrayList<Line>();
        boolean over = false;
        for (var line : lines) {
            var verdict = Furniture.of(line.text());
            over = (over || verdict == Furniture.Verdict.STOPS) && !line.begins();
            if (verdict == Furniture.Verdict.ENDS || line.begins()) {
                close(piece, pieces);
            }
            boolean again = line.text().length() >= TELLING && !seen.add(line.text());
            if (!over && !again && verdict == Furniture.Verdict.KEPT) {
                piece.add(line);
            }
        }
        close(piece, pieces);
        return pieces;
    }

    /// What has no sentence in it goes with what comes next: a heading of its own, the masthead of a page.
    private static void close(List<Line> piece, List<List<Line>> pieces) {
        if (piece.stream().anyMatch(Line::isSentence)) {
            pieces.add(List.copyOf(piece));
            piece.clear();
        } else if (piece.size() > 3) {
            piece.clear();
        }
    }
}
