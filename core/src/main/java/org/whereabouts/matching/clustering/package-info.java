/// Finding out which rows of a long list are of one person: a compact list in memory, blocks of rows that share two
/// things, pairs judged by the evidence, and clusters that one weak link does not weld together.
///
/// [org.whereabouts.matching.Clustering] is the way in.
@NullMarked
package org.whereabouts.matching.clustering;

import org.jspecify.annotations.NullMarked;
