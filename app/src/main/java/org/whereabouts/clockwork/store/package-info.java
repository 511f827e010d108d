/// The lock of a database by which one of several programs goes on and the others wait, for the `store` packages of
/// other
/// rooms.
@NullMarked
@NamedInterface("store")
package org.whereabouts.clockwork.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
