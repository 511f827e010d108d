/// The server that keeps the mailbox: asked by IMAP, never without encryption unless it is this very machine.
@NullMarked
package org.whereabouts.sources.mailbox.imap;

import org.jspecify.annotations.NullMarked;
