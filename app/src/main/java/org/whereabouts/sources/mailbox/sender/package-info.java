/// Whose an address is. No address stands in the database: only a digest under a key that lies in the data folder.
@NullMarked
package org.whereabouts.sources.mailbox.sender;

import org.jspecify.annotations.NullMarked;
