/// How the key may be unlocked, as two decided it.
@NullMarked
@NamedInterface("unlocking")
package org.whereabouts.sealing.unlocking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
