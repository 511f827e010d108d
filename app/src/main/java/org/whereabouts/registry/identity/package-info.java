/// Which entries are one human being: the rule by which the clear cases are joined, the joining, and the comparing of
/// every report with the register that goes on behind. What the rule leaves open is for the desk.
@NullMarked
@NamedInterface("identity")
package org.whereabouts.registry.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
