/// What somebody knows about somebody, or about themselves: sealed until an officer takes it up.
///
/// A *telling* is sealed as two values of one subject of kind `telling`: what was told, and who told it. It becomes a
/// report only by an officer's hand; until then nobody but officers can learn that it exists.
@NullMarked
@NamedInterface("telling")
package org.whereabouts.enquiries.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
