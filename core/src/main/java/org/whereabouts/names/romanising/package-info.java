/// Writing a name in Latin letters as a given standard, passport office or press does.
///
/// Reading goes the other way and needs none of this: it takes any spelling ([org.whereabouts.names.NameReader]).
/// Romanising is for showing a name, for feeds that want Latin letters, and for proving that all spellings meet.
/// A new standard is a constant of [org.whereabouts.names.romanising.Standard] and rows in `romanisations.tsv`.
@NullMarked
package org.whereabouts.names.romanising;

import org.jspecify.annotations.NullMarked;
