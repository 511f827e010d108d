/// What is said to a program that cannot be answered: RFC 9457, each kind at an address where it explains itself.
@NullMarked
@NamedInterface("problem")
package org.whereabouts.exchange.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
