/// The queues by hand: what an officer takes next, and what they put off, hand over, or let a colleague
/// look at.
@NullMarked
package org.whereabouts.casework.queues;

import org.jspecify.annotations.NullMarked;
