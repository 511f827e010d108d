/// The outbox: what is to be done in chats, one after the other in each, at least once and never silently twice.
@NullMarked
package org.whereabouts.telegram.sending;

import org.jspecify.annotations.NullMarked;
