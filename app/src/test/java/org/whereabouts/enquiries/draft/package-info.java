/// Tests of the family's side. All people are invented.
@NullMarked
package org.whereabouts.enquiries.draft;

import org.jspecify.annotations.NullMarked;
