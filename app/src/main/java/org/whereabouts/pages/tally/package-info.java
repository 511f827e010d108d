/// Counting what is given out, in memory and for a stretch of time.
@NullMarked
@NamedInterface("tally")
package org.whereabouts.pages.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
