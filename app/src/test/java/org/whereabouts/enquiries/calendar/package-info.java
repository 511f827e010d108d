/// Tests of what happens when time passes.
@NullMarked
package org.whereabouts.enquiries.calendar;

import org.jspecify.annotations.NullMarked;
