/// Photographs: made anew from their pixels, so that nothing travels with them, and sealed.
///
/// Nothing of a picture is written to a disk before it is sealed: it is read from memory, and drawn in
/// memory.
@NullMarked
@NamedInterface("photograph")
package org.whereabouts.enquiries.photograph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
