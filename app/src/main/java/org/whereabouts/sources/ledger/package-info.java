/// The ledger: what is known of a source beyond its grade, and how its grade came to be.
@NullMarked
package org.whereabouts.sources.ledger;

import org.jspecify.annotations.NullMarked;
