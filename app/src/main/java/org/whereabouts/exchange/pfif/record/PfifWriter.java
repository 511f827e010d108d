package org.whereabouts.exchange.pfif.record;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes records as XML, one after the other.
public final class PfifWriter {

    private static final String PFIF = "pfif";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final Version version;

    private PfifWriter(XMLStreamWriter xml, Version version) {
        this.xml = xml;
        this.version = version;
    }

    /// Writes a PFIF document, person by person as they come.
    public static void document(OutputStream out, Version version, Iterator<Told> people) {
        write(out, version, writer -> {
            writer.xml.writeStartElement(PFIF, "pfif", version.namespace());
            writer.xml.writeNamespace(PFIF, version.namespace());
            while (people.hasNext()) {
                writer.person(people.next());
            }
            writer.xml.writeEndElement();
        });
    }

    /// Writes a feed of people with their notes, or of notes.
    public static void feed(OutputStream out, Version version, Feed feed, List<Item> items) {
        write(out, version, writer -> writer.atom(feed, items));
    }

    /// What a feed says of itself.
    ///
    /// @param updated when its newest record changed
    public record Feed(String id, String title, String self, String updated) {}

    /// A record in a feed: a person with notes, or a note of that person.
    ///
    /// @param record the record that is the entry
    /// @param notes  that stand within a person
    /// @param title  what readers of feeds show
    public record Item(Fields record, List<Fields> notes, String title) {
        public Item {
            notes = List.copyOf(notes);
        }
    }

    private static void write(OutputStream out, Version version, Writing writing) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            writing.write(new PfifWriter(xml, version));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("WA-2002 a document could not be written", broken);
        }
    }

    private void atom(Feed feed, List<Item> items) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace(PFIF, version.namespace());
        text("id", feed.id());
        text("title", feed.title());
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("href", feed.self());
        text("updated", feed.updated());
        author("Whereabouts");
        for (Item item : items) {
            entry(feed, item);
        }
        xml.writeEndElement();
    }

    private void entry(Feed feed, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        if (item.record().note()) {
            fields("note", item.record(), List.of());
        } else {
            fields("person", item.record(), item.notes());
        }
        text("id", "pfif:" + item.record().id());
        text("title", item.title());
        String author = item.record().get("author_name");
        author(author.isBlank() ? feed.title() : author);
        text("updated", item.record().get("entry_date"));
        xml.writeStartElement("source");
        text("id", feed.id());
        text("title", feed.title());
        text("updated", feed.updated());
        xml.writeEndElement();
        text("content", item.title());
        xml.writeEndElement();
    }

    private void person(Told told) throws XMLStreamException {
        fields("person", told.person(), told.notes());
    }

    private void fields(String element, Fields record, List<Fields> notes) throws XMLStreamException {
        xml.writeStartElement(PFIF, element, version.namespace());
        for (String field : version.fields(record.note())) {
            String name = version.name(field).orElse("");
            String value = version.value(field, record);
            if (!name.isEmpty() && (!value.isEmpty() || version.requires(field, record.note()))) {
                xml.writeStartElement(PFIF, name, version.namespace());
                xml.writeCharacters(clean(value));
                xml.writeEndElement();
            }
        }
        for (Fields note : notes) {
            fields("note", note, List.of());
        }
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text("name", name);
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /// Without the control characters that XML 1.0 cannot say.
    private static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    private interface Writing {
        void write(PfifWriter writer) throws XMLStreamException;
    }
}
