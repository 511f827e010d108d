/// Tests of the card.
@NullMarked
package org.whereabouts.publication.card;

import org.jspecify.annotations.NullMarked;
