/// The tables of the room.
@NullMarked
package org.whereabouts.exchange.store;

import org.jspecify.annotations.NullMarked;
