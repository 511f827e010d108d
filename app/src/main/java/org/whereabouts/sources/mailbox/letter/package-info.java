/// Letters: each is kept once, as documents where its sender is known, sealed where not, and an officer decides of
/// those.
@NullMarked
package org.whereabouts.sources.mailbox.letter;

import org.jspecify.annotations.NullMarked;
