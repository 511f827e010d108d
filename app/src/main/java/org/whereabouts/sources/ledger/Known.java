package org.whereabouts.sources.ledger;

import org.whereabouts.registry.Source;

/// What is known of a source beyond its grade. What is not known is empty.
///
/// @param language in which it mostly speaks, as a tag
/// @param owner    who owns or runs it
/// @param contact  how to reach those who run it
/// @param rights   what we may do with its texts
/// @param notes    anything else that officers should know
public record Known(Source.Id source, String language, String owner, String contact, Rights rights, String notes) {

    /// Nothing yet.
    public static Known nothingOf(Source.Id source) {
        return new Known(source, "", "", "", Rights.UNKNOWN, "");
    }

    /// What we may do with the texts of a source.
    public enum Rights {
        UNKNOWN,
        /// A sentence, with its source.
        QUOTE,
        /// Whole texts.
        REPUBLISH,
        /// Neither: it asked us not to.
        NOTHING
    }
}
