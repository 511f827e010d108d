/// Tests of the family's side. All people are invented.
@NullMarked
package org.whereabouts.enquiries.store;

import org.jspecify.annotations.NullMarked;
