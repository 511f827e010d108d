package org.whereabouts.exchange.pfif.web;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.whereabouts.exchange.pfif.writing.Written;

/// The answer to who sent records: what was written, and what was skipped, why.
final class StatusDocument {

    private static final String STATUS = "http://zesty.ca/pfif/1.4/status";
    private static final String PFIF = "http://zesty.ca/pfif/1.4";

    private StatusDocument() {}

    static void write(OutputStream out, Written written) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("status", "status", STATUS);
            xml.writeNamespace("status", STATUS);
            xml.writeNamespace("pfif", PFIF);
            for (Written.Tally tally : List.of(written.people(), written.notes())) {
                tally(xml, tally);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("WA-2006 a status could not be written", broken);
        }
    }

    private static void tally(XMLStreamWriter xml, Written.Tally tally) throws XMLStreamException {
        xml.writeStartElement("status", "write", STATUS);
        text(xml, "record_type", "pfif:" + tally.kind());
        text(xml, "parsed", Integer.toString(tally.parsed()));
        text(xml, "written", Integer.toString(tally.written()));
        xml.writeStartElement("status", "skipped", STATUS);
        for (Written.Skipped one : tally.skipped()) {
            xml.writeStartElement("pfif", tally.kind() + "_record_id", PFIF);
            xml.writeCharacters(one.recordId());
            xml.writeEndElement();
            text(xml, "error", one.error());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement("status", element, STATUS);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
