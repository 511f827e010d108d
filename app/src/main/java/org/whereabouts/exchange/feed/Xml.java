package org.whereabouts.exchange.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a document of XML, element by element.
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private Xml() throws XMLStreamException {
        writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /// Writes a document.
    static byte[] document(Part content) {
        try {
            var xml = new Xml();
            xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(xml);
            xml.writer.writeEndDocument();
            xml.writer.close();
            return xml.bytes.toByteArray();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("WA-1909 a document could not be written", broken);
        }
    }

    /// Writes an element, with attributes in pairs of name and value.
    void element(String name, Part content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        content.write(this);
        writer.writeEndElement();
    }

    /// Writes an element that is a text.
    void text(String name, String text, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(legal(text));
        writer.writeEndElement();
    }

    /// Writes an element that is its attributes.
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int n = 0; n < attributes.length; n += 2) {
            writer.writeAttribute(attributes[n], legal(attributes[n + 1]));
        }
    }

    /// Without the signs that no document may have, and that a source may have written all the same.
    private static String legal(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t' || sign == '\n' || sign >= ' ')
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                .filter(sign -> sign != 0xFFFE && sign != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Part of a document.
    interface Part {
        void write(Xml xml) throws XMLStreamException;
    }
}
