/// The ports through which people are found: what `search` offers and what it follows.
@NullMarked
@NamedInterface("finding")
package org.whereabouts.registry.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
