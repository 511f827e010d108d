/// The officers' part: who is to be called, why, with which words, and how it went.
@NullMarked
@NamedInterface("calling")
package org.whereabouts.notices.calling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
