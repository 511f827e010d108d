/// What is told of an entry, and to whom, in records of the format.
@NullMarked
package org.whereabouts.exchange.pfif.telling;

import org.jspecify.annotations.NullMarked;
