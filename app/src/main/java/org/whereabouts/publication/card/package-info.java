/// The card of a person as one audience may see it.
///
/// [org.whereabouts.publication.card.PublicCard#of] computes it from the reports and the policy whenever a page, a
/// feed or a channel is about to show somebody. Nothing in this package knows Spring.
@NullMarked
@NamedInterface("card")
package org.whereabouts.publication.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
