/// What we are measured against, and we ourselves, each behind the same small interface.
///
/// Peers are set up as their users set them up, not tuned to this data; what each gets is said in its own page.
@NullMarked
package org.whereabouts.bench.peers;

import org.jspecify.annotations.NullMarked;
