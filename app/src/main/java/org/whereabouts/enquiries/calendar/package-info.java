/// What goes on behind while the service runs: enquiries that nobody renewed rest, what rested long is
/// erased, drafts expire, matching follows.
@NullMarked
package org.whereabouts.enquiries.calendar;

import org.jspecify.annotations.NullMarked;
