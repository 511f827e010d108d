/// Tests of what is told.
@NullMarked
package org.whereabouts.enquiries.telling;

import org.jspecify.annotations.NullMarked;
