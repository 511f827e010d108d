package org.whereabouts.intake.reading.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.Span;

/// Puts the text of a page together and tells the title, byline and date of each piece.
final class Sections {

    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_QUESTION = 120;
    private static final int MOST_HEADS = 8;
    /// A piece of one page that is so much shorter than the longest leads to another page.
    private static final double TEASER = 0.3;
    private static final int LONG = 1500;

    private final List<List<Line>> pieces;
    private final @Nullable HtmlPage html;
    /// The author at the head of a page, who has written all of it.
    private @Nullable Said<String> ofAll;
    private final StringBuilder text = new StringBuilder();

    Sections(List<List<Line>> pieces, @Nullable HtmlPage html) {
        this.pieces = pieces;
        this.html = html;
    }

    Page page(boolean cut) {
        int longest = pieces.stream().mapToInt(Sections::length).max().orElse(0);
        boolean one = html != null && longest > LONG;
        var sections = new ArrayList<Section>();
        for (var piece : pieces) {
            if (!one || length(piece) >= TEASER * longest) {
                sections.add(section(piece));
            }
        }
        return new Page(text.toString(), cut, sections);
    }

    private static int length(List<Line> piece) {
        return piece.stream().mapToInt(line -> line.text().length()).sum();
    }

    private Section section(List<Line> piece) {
        var spans = new ArrayList<Span>();
        for (var line : piece) {
            text.append(text.isEmpty() ? "" : "\n\n");
            spans.add(new Span(text.length(), text.length() + line.text().length()));
            text.append(line.text());
        }
        int heads = heads(piece);
        var all = new Span(spans.getFirst().start(), spans.getLast().end());
        var body = new Span(spans.get(heads).start(), all.end());
        var title = title(piece, spans, heads);
        Said<String> author = null;
        Said<LocalDate> published = null;
        for (int at = 0; at < Math.min(MOST_HEADS, piece.size()); at++) {
            var byline = Byline.of(piece.get(at).text(), spans.get(at).start());
            author = author == null ? byline.author() : author;
            ofAll = at == 0
                            && text.length() == spans.getLast().end()
                            && spans.getFirst().start() == 0
                    ? byline.author()
                    : ofAll;
            published = published == null ? byline.published() : published;
        }
        return new Section(
                title, orOfHead(author), orDateOfHead(published), Language.of(body.of(text.toString())), all, body);
    }

    /// How many lines stand before the first sentence: titles, bylines, labels.
    private static int heads(List<Line> piece) {
        int at = 0;
        while (at < piece.size() - 1 && at < MOST_HEADS && isHead(piece.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isHead(Line line) {
        return !line.isSentence() || (line.text().endsWith("?") && line.text().length() <= LONGEST_QUESTION);
    }

    private @Nullable Said<String> title(List<Line> piece, List<Span> spans, int heads) {
        var best = java.util.stream.IntStream.range(0, heads)
                .boxed()
                .filter(at -> piece.get(at).text().length() <= LONGEST_TITLE)
                .filter(at -> Byline.of(piece.get(at).text(), 0).isNothing())
                .max(Comparator.<Integer>comparingInt(at -> rank(piece.get(at)))
                        .thenComparing(Comparator.reverseOrder()));
        if (best.isPresent()) {
            int at = best.get();
            return new Said<>(piece.get(at).text(), spans.get(at));
        }
        return html == null || html.title() == null || pieces.size() > 1 ? null : new Said<>(html.title(), null);
    }

    /// A heading by the page's own word before one by its capitals before a line of several words; the first of equals.
    private static int rank(Line line) {
        String[] words = line.text().split(" ");
        long capitals = java.util.Arrays.stream(words)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        boolean title = words.length > 3 && capitals * 10 >= words.length * 7L;
        return (line.heading() ? 4 : 0) + (title ? 2 : 0) + (words.length > 2 ? 1 : 0);
    }

    private @Nullable Said<String> orOfHead(@Nullable Said<String> author) {
        if (author == null && ofAll != null) {
            return new Said<>(ofAll.value(), null);
        }
        return author != null || html == null || html.author() == null ? author : new Said<>(html.author(), null);
    }

    private @Nullable Said<LocalDate> orDateOfHead(@Nullable Said<LocalDate> published) {
        return published != null || html == null || html.published() == null
                ? published
                : new Said<>(html.published(), null);
    }
}
