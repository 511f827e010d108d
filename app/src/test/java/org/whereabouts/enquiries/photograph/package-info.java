/// Tests of the family's side. All people are invented.
@NullMarked
package org.whereabouts.enquiries.photograph;

import org.jspecify.annotations.NullMarked;
