package org.whereabouts.exchange.feed;

import javax.xml.stream.XMLStreamException;

/// The description of the search by which a browser offers it (OpenSearch 1.1).
///
/// @param name   what the search is called, at most 16 signs
/// @param about  what one finds with it
/// @param search the address of its page
record SearchDescription(String name, String about, String search) {

    /// The media type by which it is sent.
    static final String MEDIA_TYPE = "application/opensearchdescription+xml";

    byte[] write() {
        return Xml.document(xml ->
                xml.element("OpenSearchDescription", this::content, "xmlns", "http://a9.com/-/spec/opensearch/1.1/"));
    }

    private void content(Xml xml) throws XMLStreamException {
        xml.text("ShortName", name);
        xml.text("Description", about);
        xml.text("InputEncoding", "UTF-8");
        xml.empty("Url", "type", "text/html", "method", "get", "template", search + "?name={searchTerms}");
    }
}
