/// Measurements: what we promise, and what the peers do, on an invented population. Never shipped.
///
/// `./whereabouts bench` enters by `Bench`. A new exercise is a `Slice`; a new peer is a `Finder`, a `Judge` or a
/// `Deduper`. `LongList` writes lists for imports.
@NullMarked
package org.whereabouts.bench;

import org.jspecify.annotations.NullMarked;
