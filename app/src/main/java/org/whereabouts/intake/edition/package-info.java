/// The editions of a list: how one is read, and what is new in it, compared with the last.
@NullMarked
@NamedInterface("edition")
package org.whereabouts.intake.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
