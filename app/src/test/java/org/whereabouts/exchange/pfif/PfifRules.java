package org.whereabouts.exchange.pfif;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The rules of pfif-tools' validator (pfif_validator.py), written anew, for the records of a document or a feed.
///
/// Two differences. Its tables end at 1.3: those of 1.4 are the same with the renames of the specification. And
/// its rule of a text ends at the first line break, which would forbid the several lines that the specification
/// asks for.
final class PfifRules {

    private static final String LABEL = "[a-zA-Z]([-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?";
    private static final Pattern NUMBER = Pattern.compile("(?s)(" + LABEL + "\\.)*" + LABEL + "\\.?/.+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final Pattern ANY = Pattern.compile("(?s).*");
    private static final Map<String, Pattern> FORMATS = Map.ofEntries(
            Map.entry("person_record_id", NUMBER),
            Map.entry("note_record_id", NUMBER),
            Map.entry("linked_person_record_id", NUMBER),
            Map.entry("entry_date", DATE),
            Map.entry("expiry_date", DATE),
            Map.entry("source_date", DATE),
            Map.entry("sex", Pattern.compile("male|female|other")),
            Map.entry("date_of_birth", Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?")),
            Map.entry("age", Pattern.compile("\\d+(-\\d+)?")),
            Map.entry("found", Pattern.compile("true|false")),
            Map.entry("author_made_contact", Pattern.compile("true|false")),
            Map.entry(
                    "status",
                    Pattern.compile(
                            "information_sought|is_note_author|believed_alive|believed_missing|believed_dead")));
    private static final List<String> LEFT = List.of("person_record_id", "expiry_date", "source_date", "entry_date");

    private final String version;
    private final Instant now;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PfifRules(String version, Instant now) {
        this.version = version;
        this.now = now;
    }

    /// What breaks a rule in the records of a document.
    static List<String> problems(String xml, Instant now) throws IOException, SAXException {
        Element root = parse(xml).getDocumentElement();
        var records = root.getElementsByTagNameNS("*", "person");
        var notes = root.getElementsByTagNameNS("*", "note");
        Node some = records.getLength() > 0 ? records.item(0) : notes.item(0);
        if (some == null) {
            return List.of("there is no record");
        }
        var rules = new PfifRules(some.getNamespaceURI().replaceFirst(".*/", ""), now);
        IntStream.range(0, records.getLength()).forEach(i -> rules.person((Element) records.item(i)));
        IntStream.range(0, notes.getLength()).forEach(i -> rules.note((Element) notes.item(i)));
        return rules.problems;
    }

    private static org.w3c.dom.Document parse(String xml) throws IOException, SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void person(Element person) {
        List<String> mandatory = version.equals("1.2")
                ? List.of("person_record_id", "first_name", "last_name")
                : List.of("person_record_id", "source_date", "full_name");
        fields(person, mandatory, allowed(false), "person_record_id");
        for (Element note : children(person)
                .filter(one -> one.getLocalName().equals("note"))
                .toList()) {
            String about = said(note, "person_record_id");
            if (!about.isEmpty() && !about.equals(said(person, "person_record_id"))) {
                problems.add("a note of another person: " + about);
            }
        }
        ended(person);
    }

    private void note(Element note) {
        List<String> mandatory = List.of("note_record_id", "author_name", "source_date", "text");
        fields(note, mandatory, allowed(true), "note_record_id");
        boolean alone = !note.getParentNode().getLocalName().equals("person");
        if (alone && said(note, "person_record_id").isEmpty()) {
            problems.add("a note of nobody");
        }
    }

    private void fields(Element record, List<String> mandatory, Set<String> allowed, String number) {
        List<String> names = children(record).map(Element::getLocalName).toList();
        mandatory.stream().filter(name -> !names.contains(name)).forEach(name -> problems.add("missing: " + name));
        if (!seen.add(number + said(record, number))) {
            problems.add("twice: " + said(record, number));
        }
        Set<String> used = new HashSet<>();
        children(record).forEach(field -> {
            String name = field.getLocalName();
            if (!allowed.contains(name) || (!used.add(name) && !name.equals("note"))) {
                problems.add("extraneous: " + name);
            }
            String text = name.equals("note") ? "" : field.getTextContent();
            boolean right = name.equals("source_url")
                    ? isAddress(text)
                    : FORMATS.getOrDefault(name, ANY).matcher(text).matches();
            if (!text.isEmpty() && !right) {
                problems.add("not as it is written: " + name + " " + text);
            }
        });
        if (version.equals("1.2")) {
            boolean first = names.getFirst().equals(number);
            boolean last = !names.contains("note") || names.lastIndexOf("note") == names.size() - 1;
            boolean together =
                    names.stream().dropWhile(name -> !name.equals("note")).allMatch("note"::equals);
            if (!first || !last || !together) {
                problems.add("out of order: " + names);
            }
        }
    }

    /// A record whose time is over by a day has nothing left but its number and dates.
    private void ended(Element person) {
        String expires = said(person, "expiry_date");
        if (expires.isEmpty()
                || !Instant.parse(expires).plus(Duration.ofDays(1)).isBefore(now)) {
            return;
        }
        children(person)
                .filter(field -> !LEFT.contains(field.getLocalName())
                        && !field.getTextContent().isBlank())
                .forEach(field -> problems.add("still told: " + field.getLocalName()));
        String placeholder = said(person, "source_date");
        if (!placeholder.equals(said(person, "entry_date"))) {
            problems.add("a placeholder with two dates");
        }
    }

    private Set<String> allowed(boolean note) {
        boolean old = !version.equals("1.4");
        String person =
                "person_record_id entry_date author_name author_email author_phone source_name source_date source_url sex"
                        + " date_of_birth age home_street home_city home_neighborhood home_state home_postal_code home_country photo_url"
                        + " note "
                        + (old
                                ? "first_name last_name other"
                                : "given_name family_name description alternate_names profile_urls")
                        + (version.equals("1.2") ? "" : " full_name expiry_date");
        String notes = "note_record_id person_record_id linked_person_record_id entry_date author_name author_email"
                + " author_phone source_date status email_of_found_person phone_of_found_person last_known_location text "
                + (old ? "found" : "author_made_contact photo_url");
        return Set.of((note ? notes : person).split(" "));
    }

    private static boolean isAddress(String text) {
        URI address = URI.create(text);
        return List.of("http", "https").contains(address.getScheme()) && address.getAuthority() != null;
    }

    private static String said(Element record, String field) {
        return children(record)
                .filter(one -> one.getLocalName().equals(field))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
