/// What was corrected of an entry, and when: the part of its history that everybody may read.
@NullMarked
@NamedInterface("correction")
package org.whereabouts.publication.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
