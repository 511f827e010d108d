/// Letters and senders at the desk.
@NullMarked
package org.whereabouts.sources.mailbox.desk;

import org.jspecify.annotations.NullMarked;
