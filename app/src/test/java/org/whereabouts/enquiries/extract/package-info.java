/// Tests of extracts for authorities.
@NullMarked
package org.whereabouts.enquiries.extract;

import org.jspecify.annotations.NullMarked;
