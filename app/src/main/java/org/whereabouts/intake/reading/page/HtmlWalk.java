package org.whereabouts.intake.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// One way through the elements of a page, which collects its lines and passes its furniture by.
final class HtmlWalk implements NodeFilter {

    private static final Set<String> NEVER = Set.of(
            ("script style noscript iframe nav footer aside form svg button select input template object embed video"
                            + " audio canvas map dialog figcaption picture menu head")
                    .split(" "));
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /// More of a line than this being links, it leads elsewhere.
    private static final double MOSTLY = 0.6;
    private static final int MOST_TEXT = 500_000;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder buffer = new StringBuilder();
    private int linked;
    private int links;
    private int headings;
    private boolean begins;
    private int read;

    List<Line> lines() {
        flush();
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (read > MOST_TEXT) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            take(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isFurniture(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            }
            if (element.isBlock()) {
                flush();
            }
            headings -= HEADINGS.contains(element.normalName()) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (element.isBlock() || name.equals("br")) {
            flush();
        }
        headings += HEADINGS.contains(name) ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        begins |= name.equals("article");
    }

    private void take(String text) {
        int room = Math.max(0, Math.min(text.length(), MOST_TEXT - read));
        buffer.append(text, 0, room);
        linked += links > 0 ? room : 0;
        read += text.length();
    }

    private void flush() {
        if (!buffer.isEmpty()) {
            String text = Whitespace.plain(buffer);
            boolean leads = headings == 0 && linked > MOSTLY * buffer.length();
            if (!text.isEmpty() && !leads) {
                lines.add(new Line(text, headings > 0, begins));
                begins = false;
            }
            buffer.setLength(0);
            linked = 0;
        }
    }

    private static boolean isFurniture(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name)
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        if (name.equals("body") || name.equals("main") || name.equals("article")) {
            return false;
        }
        return ROLES.contains(element.attr("role")) || Furniture.isMarked(element.attr("class") + " " + element.id());
    }
}
