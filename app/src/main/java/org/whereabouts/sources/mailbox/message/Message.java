package org.whereabouts.sources.mailbox.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message that could be read.
///
/// @param from    the one address that stands as its sender, in lower case; null when there is none, or more than one
/// @param vouched whether our receiving server found that it really comes from there
/// @param subject as it is written, or empty
/// @param plain   its text, or null
/// @param html    its text as a page, or null
/// @param parts   what is attached
public record Message(
        @Nullable String from,
        boolean vouched,
        String subject,
        @Nullable Part plain,
        @Nullable Part html,
        List<Part> parts) {

    public Message {
        parts = List.copyOf(parts);
    }

    /// The text that is read: the page, of which the furniture can be told from the text, before the plain one, which
    /// often says no more than where the page is.
    public @Nullable Part body() {
        return html == null ? plain : html;
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a message with " + parts.size() + " parts";
    }

    /// A part of it, decoded.
    ///
    /// @param name      what its sender calls it; made safe, never empty
    /// @param mediaType what its sender says that it is, in lower case and without parameters
    /// @param charset   what its sender says it is written in, or null Nobody compares two of them.
    @SuppressWarnings("ArrayRecordComponent")
    public record Part(
            String name, String mediaType, @Nullable String charset, byte[] content) {

        /// Nothing of it.
        @Override
        public String toString() {
            return "a part of " + content.length + " bytes";
        }
    }
}
