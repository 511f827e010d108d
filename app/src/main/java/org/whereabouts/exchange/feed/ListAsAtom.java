package org.whereabouts.exchange.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.wording.CardView;

/// The rolling list as a feed: RFC 4287, with what was taken back as RFC 6721 has it.
///
/// @param self    its own address
/// @param page    the page of the list
/// @param title   what it is called
/// @param author  who speaks
/// @param locale  in which language
/// @param entries the newest first
/// @param gone    what was taken back, the newest first
record ListAsAtom(
        String self, String page, String title, String author, Locale locale, List<Entry> entries, List<Gone> gone) {

    /// The media type by which it is sent.
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    /// An entry.
    ///
    /// @param resource the entry at the interface for programs
    record Entry(CardView card, String url, String resource, Instant since) {}

    /// An entry that was taken back: its address and nothing of the person.
    record Gone(String url, Instant at) {}

    byte[] write() {
        return Xml.document(xml -> xml.element(
                "feed", this::feed, "xmlns", ATOM, "xmlns:at", TOMBSTONES, "xml:lang", locale.toLanguageTag()));
    }

    private void feed(Xml xml) throws XMLStreamException {
        xml.text("id", page);
        xml.text("title", title);
        xml.text("updated", time(updated()));
        xml.element("author", author -> author.text("name", this.author));
        xml.empty("link", "rel", "self", "type", MEDIA_TYPE, "href", self);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        // Before the entries: behind them RFC 4287 has a place for nothing.
        for (Gone one : gone) {
            xml.empty("at:deleted-entry", "ref", one.url(), "when", time(one.at()));
        }
        for (Entry entry : entries) {
            xml.element("entry", one -> entry(one, entry));
        }
    }

    private static void entry(Xml xml, Entry entry) throws XMLStreamException {
        xml.text("id", entry.url());
        xml.text("title", entry.card().title());
        xml.text("updated", time(entry.since()));
        xml.text("published", time(entry.since()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
        xml.empty("link", "rel", "related", "type", "application/json", "href", entry.resource());
        xml.text(
                "summary",
                entry.card().firstLines().stream()
                        .map(line -> line.label() + ": " + String.join(", ", line.parts()))
                        .collect(Collectors.joining(" · ")));
    }

    private Instant updated() {
        @Nullable
        Instant latest = Stream.concat(
                        entries.stream().map(Entry::since), gone.stream().map(Gone::at))
                .max(Instant::compareTo)
                .orElse(null);
        return latest == null ? Instant.EPOCH : latest;
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
