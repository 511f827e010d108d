package org.whereabouts.notices.post;

import org.whereabouts.notices.way.Carried;

/// Carries bulletins to the mail server.
public interface Post {

    /// Whether a mail server is set up.
    boolean ready();

    /// Carries one, once, and tells what came of it. Whatever goes wrong on the way is an outcome and no exception.
    Carried carry(Bulletin bulletin);
}
