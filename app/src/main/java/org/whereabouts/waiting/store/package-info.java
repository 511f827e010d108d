/// Lines that are tables, for the `store` packages of other rooms.
@NullMarked
@NamedInterface("store")
package org.whereabouts.waiting.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
