/// The best sums of what the terms of a question are worth, without reading what cannot come to the top.
///
/// A change of what a word is worth belongs to `search.engine`; here is only how the best are reached
/// quickly.
@org.jspecify.annotations.NullMarked
package org.whereabouts.search.summing;
