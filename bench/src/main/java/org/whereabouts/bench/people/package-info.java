/// An invented population of any size, always the same for the same seed, and the ways in which clerks write its names.
///
/// Synthetic, and it says so: common given names from a small table, family names put together from syllables and the
/// endings of their language, frequencies as steep as in life, families in which children share a name and a father.
@NullMarked
package org.whereabouts.bench.people;

import org.jspecify.annotations.NullMarked;
