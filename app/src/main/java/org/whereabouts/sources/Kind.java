package org.whereabouts.sources;

/// What a document is, by its content.
public enum Kind {
    /// Text that can be read: a page, a post, a saved article, the text of a message.
    ARTICLE,
    /// Rows about people: CSV, XLSX, PFIF.
    LIST,
    PICTURE,
    /// Kept, and read by nobody but people.
    OTHER
}
