/// The tables of the room.
@NullMarked
package org.whereabouts.enquiries.store;

import org.jspecify.annotations.NullMarked;
