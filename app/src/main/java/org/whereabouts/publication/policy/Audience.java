package org.whereabouts.publication.policy;

/// Who is going to read.
public enum Audience {
    /// Anybody: the pages, the feeds, the channel.
    PUBLIC,
    /// A relative whose enquiry an officer matched with this entry.
    ENQUIRER,
    /// An organisation with an agreement and a key.
    PARTNER,
    /// A signed-in member of staff.
    OFFICER
}
