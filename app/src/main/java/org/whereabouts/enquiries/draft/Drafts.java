package org.whereabouts.enquiries.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All drafts, sealed.
public interface Drafts {

    /// Adds one without answers.
    void add(Draft.Kept draft);

    /// The one with this id.
    Optional<Draft.Kept> find(String id);

    /// The answers of a draft, sealed, by page.
    Map<String, byte[]> answers(String id);

    /// Keeps the answers of a page, instead of those that were there, and the draft until a moment.
    void put(String id, String page, byte[] sealed, Instant expires);

    /// Erases the answers of a draft, because it was sent.
    ///
    /// @param expires until when that it was sent is remembered
    void sent(String id, Instant expires);

    /// Erases a draft.
    void forget(String id);

    /// Those that expired before a moment.
    List<Draft.Kept> expired(Instant now);
}
