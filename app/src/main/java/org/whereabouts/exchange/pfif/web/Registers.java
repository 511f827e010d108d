package org.whereabouts.exchange.pfif.web;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.registry.Operation;

/// The feed of registers that this installation serves. The id of an entry is what stands before `/feeds/…` and
/// `/api/…`, as in Person Finder's.
final class Registers {

    private static final String REPO = "http://schemas.google.com/personfinder/2012";
    /// Everybody may read and search what is published; nothing in here is for trying out.
    private static final Map<String, String> OPEN = Map.of(
            "read_auth_key_required", "false",
            "search_auth_key_required", "false",
            "test_mode", "false");

    private final XMLStreamWriter xml;
    private final Addressed addressed;
    private final String now;

    private Registers(XMLStreamWriter xml, Addressed addressed, String now) {
        this.xml = xml;
        this.addressed = addressed;
        this.now = now;
    }

    static void write(OutputStream out, Addressed addressed, List<Operation> registers, String path, String now) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new Registers(xml, addressed, now).feed(registers, addressed.house() + path);
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("WA-2005 the feed of registers could not be written", broken);
        }
    }

    private void feed(List<Operation> registers, String self) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeNamespace("gpf", REPO);
        text("id", self);
        text("title", "Person Finder Repository Feed");
        link("self", self);
        text("updated", now);
        xml.writeStartElement("author");
        text("name", "Whereabouts");
        xml.writeEndElement();
        for (Operation one : registers) {
            entry(one);
        }
        xml.writeEndDocument();
    }

    private void entry(Operation register) throws XMLStreamException {
        String base = addressed.base(register);
        xml.writeStartElement("entry");
        text("id", base + "/pfif");
        text("title", register.name(register.languages().getFirst()));
        link("alternate", base + "/");
        link("related", base + "/pfif/feeds/person");
        text("updated", now);
        settings(register);
        xml.writeEndElement();
    }

    private void settings(Operation register) throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text/xml");
        xml.writeStartElement("gpf", "repo", REPO);
        for (Locale language : register.languages()) {
            xml.writeStartElement("gpf", "title", REPO);
            xml.writeAttribute("xml:lang", language.toLanguageTag());
            xml.writeCharacters(register.name(language));
            xml.writeEndElement();
        }
        for (String setting : OPEN.keySet().stream().sorted().toList()) {
            xml.writeStartElement("gpf", setting, REPO);
            xml.writeCharacters(OPEN.getOrDefault(setting, ""));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
