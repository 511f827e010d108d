/// Inside of `matching`: how each feature of two people is compared.
///
/// A new kind of evidence: a constant of [org.whereabouts.matching.Feature], a comparison here, a row of weights.
@NullMarked
package org.whereabouts.matching.features;

import org.jspecify.annotations.NullMarked;
