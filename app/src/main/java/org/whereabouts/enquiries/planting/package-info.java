/// Enquiries that nobody asked. To a reader they look like any other; they are compared with nothing,
/// nobody is told of them, and whoever opens one has no reason to.
@NullMarked
@NamedInterface("planting")
package org.whereabouts.enquiries.planting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
