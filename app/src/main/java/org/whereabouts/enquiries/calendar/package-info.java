/// What happens when time passes: enquiries that nobody renewed rest, drafts expire.
@NullMarked
package org.whereabouts.enquiries.calendar;

import org.jspecify.annotations.NullMarked;
