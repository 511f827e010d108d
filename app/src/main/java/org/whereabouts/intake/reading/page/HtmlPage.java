package org.whereabouts.intake.reading.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.text.Dates;

/// A page in HTML: its lines without furniture, and what its head says. Nothing is fetched, run or resolved.
///
/// @param title     by its head, or null
/// @param author    by its head, or null
/// @param published by its head, or null
record HtmlPage(
        List<Line> lines,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published) {

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)<(?:!doctype html|html|head|body|article|main|div|p|section|h1|table|span|script)\\b[^<]{0,2000}?>");
    private static final int HEAD = 20_000;
    /// Deeper than any page that a person made; what is deeper is read as if it stood there.
    private static final int DEEPEST = 256;
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern AUTHOR =
            Pattern.compile("\"author\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,300}?\"name\"\\s*:\\s*\"([^\"]{2,80})\"");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[name=pubdate]",
            "meta[name=date]",
            "meta[itemprop=datePublished]");

    /// Whether a text is HTML.
    static boolean isMarkup(String text) {
        return MARKUP.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
    }

    static HtmlPage of(String html) {
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(html, "");
        var walk = new HtmlWalk();
        NodeTraversor.filter(walk, page.body());
        var data = data(page);
        String title = first(page, "meta[property=og:title]", "content").orElse(null);
        return new HtmlPage(walk.lines(), title, author(page, data), published(page, data));
    }

    private static @Nullable String author(Document page, List<String> data) {
        return first(page, "meta[name=author]", "content")
                .or(() -> match(AUTHOR, data))
                .filter(name -> !name.contains("://"))
                .orElse(null);
    }

    private static @Nullable LocalDate published(Document page, List<String> data) {
        var dates = new ArrayList<String>();
        DATES.forEach(query -> first(page, query, "content").ifPresent(dates::add));
        match(PUBLISHED, data).ifPresent(dates::add);
        first(page, "time[datetime]", "datetime").ifPresent(dates::add);
        return dates.stream()
                .filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .flatMap(date -> Dates.written(date.substring(0, 10)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> first(Document page, String query, String attribute) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(element -> Whitespace.plain(element.attr(attribute)))
                .filter(value -> !value.isEmpty() && value.length() < 300);
    }

    private static List<String> data(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .limit(10)
                .map(Element::data)
                .map(json -> json.substring(0, Math.min(HEAD, json.length())))
                .toList();
    }

    private static Optional<String> match(Pattern pattern, List<String> data) {
        return data.stream()
                .map(pattern::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
