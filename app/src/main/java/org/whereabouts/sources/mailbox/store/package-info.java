/// Letters and senders as tables.
@NullMarked
package org.whereabouts.sources.mailbox.store;

import org.jspecify.annotations.NullMarked;
