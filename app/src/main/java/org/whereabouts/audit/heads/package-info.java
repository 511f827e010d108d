/// How far the audit had come, hour by hour, signed: to be noted down outside of this machine.
@NullMarked
@NamedInterface("heads")
package org.whereabouts.audit.heads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
