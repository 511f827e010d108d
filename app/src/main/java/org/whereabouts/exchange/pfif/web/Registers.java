package org.whereabouts.exchange.pfif.web;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.registry.Operation;

/// The feed of registers that this installation serves.
final class Registers {

    private Registers() {}

    static void write(OutputStream out, Addressed addressed, String path, String now) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            head(xml, addressed.house() + path, "Whereabouts", addressed.house() + path, "self", now);
            xml.writeStartElement("author");
            text(xml, "name", "Whereabouts");
            xml.writeEndElement();
            for (Operation one : addressed.all()) {
                xml.writeStartElement("entry");
                String page = addressed.base(one) + "/";
                head(xml, page, one.name(one.languages().getFirst()), page, "alternate", now);
                text(xml, "content", addressed.base(one) + "/pfif/feeds/person");
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("WA-2005 the feed of registers could not be written", broken);
        }
    }

    private static void head(XMLStreamWriter xml, String id, String title, String link, String rel, String now)
            throws XMLStreamException {
        text(xml, "id", id);
        text(xml, "title", title);
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", link);
        text(xml, "updated", now);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
