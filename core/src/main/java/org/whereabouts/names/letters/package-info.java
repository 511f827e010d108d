/// Inside of `names`: what letters are, how groups of them sound, and which sounds are one name.
///
/// A word goes through three forms: its letters set right ([org.whereabouts.names.letters.Letters]), its
/// sound in a small common alphabet ([org.whereabouts.names.letters.Graphemes]), and its skeleton
/// ([org.whereabouts.names.letters.Skeleton]), on which all spellings of one name meet.
@NullMarked
package org.whereabouts.names.letters;

import org.jspecify.annotations.NullMarked;
