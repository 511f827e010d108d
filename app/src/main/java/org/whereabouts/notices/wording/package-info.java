/// The words: texts to be sent, and scripts for those who call. Neither takes a name, a place or a fact.
@NullMarked
@NamedInterface("wording")
package org.whereabouts.notices.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
