/// The mailbox: what is sent to us is kept before the server is told so, and nothing is kept twice.
///
/// **Words.** *Letter*: a message that came. Of a known sender whom our server vouches for it is taken in as documents
/// at
/// once; all others are sealed and wait for an officer. *Sender*: an address, or a whole domain, that speaks for a
/// source.
///
/// `imap` asks the server, `message` reads what came, `sender` knows who it is, `letter` keeps it and lets officers
/// open
/// it, `desk` shows it.
@NullMarked
package org.whereabouts.sources.mailbox;

import org.jspecify.annotations.NullMarked;
