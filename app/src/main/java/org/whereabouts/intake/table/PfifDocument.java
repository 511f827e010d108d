package org.whereabouts.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.whereabouts.intake.Problem;

/// A document in the People Finder Interchange Format, versions 1.1 to 1.4: a row for every person, and one
/// more for every note, which says again whom it is about.
final class PfifDocument implements Table {

    /*
     * Source: PFIF 1.4 specification (29 May 2012). The names of 1.4 are the headings of the rows, whatever the version
     * of the document.
     */

    private static final String NAMESPACE = "http://zesty.ca/pfif/1.";
    private final Path file;

    PfifDocument(Path file) {
        this.file = file;
    }

    @Override
    public String mediaType() {
        return "application/pfif+xml";
    }

    @Override
    public long rows() {
        return 0;
    }

    @Override
    public void read(Consumer<Row> rows) throws IOException, UnreadableException {
        var reading = new Reading(rows);
        try (InputStream content = Files.newInputStream(file)) {
            reading.document(factory().createXMLStreamReader(content));
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new UnreadableException(new Problem("file.xml", null, Math.max(0, line), null, null));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// One pass through the document.
    private static final class Reading {
        private final Consumer<Row> rows;
        private final Map<String, Map<String, String>> people = new HashMap<>();
        private int number;

        Reading(Consumer<Row> rows) {
            this.rows = rows;
        }

        void document(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
            xml.nextTag();
            String namespace = xml.getNamespaceURI();
            if (!xml.getLocalName().equals("pfif") || namespace == null || !namespace.startsWith(NAMESPACE)) {
                throw new UnreadableException(Problem.ofFile("file.not-pfif", xml.getLocalName()));
            }
            headings();
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "person" -> person(xml);
                    case "note" -> note(xml);
                    default -> text(xml);
                }
            }
        }

        private void headings() {
            var headings = new ArrayList<>(PfifFields.PERSON);
            headings.addAll(PfifFields.NOTE);
            number++;
            rows.accept(new Row(null, number, headings));
        }

        private void person(XMLStreamReader xml) throws XMLStreamException {
            Map<String, String> fields = new LinkedHashMap<>();
            List<Map<String, String>> notes = new ArrayList<>();
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("note")) {
                    notes.add(fields(xml));
                } else {
                    field(xml, fields);
                }
            }
            String id = fields.get("person_record_id");
            if (id != null) {
                people.put(id, fields);
            }
            row(fields, Map.of("source_date", fields.getOrDefault("source_date", "")));
            notes.forEach(note -> row(fields, note));
        }

        private void note(XMLStreamReader xml) throws XMLStreamException {
            Map<String, String> note = fields(xml);
            Map<String, String> person = people.get(note.getOrDefault("person_record_id", ""));
            row(person == null ? Map.of("person_record_id", note.getOrDefault("person_record_id", "")) : person, note);
        }

        private static Map<String, String> fields(XMLStreamReader xml) throws XMLStreamException {
            Map<String, String> fields = new LinkedHashMap<>();
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                field(xml, fields);
            }
            return fields;
        }

        private static void field(XMLStreamReader xml, Map<String, String> fields) throws XMLStreamException {
            String name = xml.getLocalName();
            String value = text(xml);
            PfifFields.named(name).ifPresent(field -> fields.put(field, PfifFields.value(name, value)));
        }

        /// The text of an element, of its children too, where somebody nested what the format does not nest.
        private static String text(XMLStreamReader xml) throws XMLStreamException {
            var text = new StringBuilder();
            for (int depth = 1; depth > 0; ) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    default -> {
                        continue;
                    }
                }
            }
            return text.toString().strip();
        }

        private void row(Map<String, String> person, Map<String, String> note) {
            List<String> cells = new ArrayList<>();
            PfifFields.PERSON.forEach(field -> cells.add(person.getOrDefault(field, "")));
            PfifFields.NOTE.forEach(field -> cells.add(note.getOrDefault(field, "")));
            number++;
            rows.accept(new Row(null, number, cells));
        }
    }
}
