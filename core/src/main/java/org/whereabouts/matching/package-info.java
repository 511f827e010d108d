/// Judging whether two descriptions are of one person: evidence in bits, its sum, and its explanation.
///
/// Imports `names` and nothing else of the project.
@NullMarked
package org.whereabouts.matching;

import org.jspecify.annotations.NullMarked;
