/// How claims come in, from the desk and from what `read` printed, and what officers decide of them.
@NullMarked
@NamedInterface("claiming")
package org.whereabouts.figures.claiming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
