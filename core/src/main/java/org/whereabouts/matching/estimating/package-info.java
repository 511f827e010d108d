/// Learning what evidence weighs: from pairs that nobody has labelled, by EM, and from labelled ones how bits become a
/// likelihood.
@NullMarked
package org.whereabouts.matching.estimating;

import org.jspecify.annotations.NullMarked;
