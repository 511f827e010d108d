/// Suppression: keys of records that are never taken in again, whoever sends them.
@NullMarked
@NamedInterface("suppression")
package org.whereabouts.registry.suppression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
