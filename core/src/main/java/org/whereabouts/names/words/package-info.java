/// Inside of `names`: the words of a text, the words that stand beside names, and the tables of given names and
/// endings.
@NullMarked
package org.whereabouts.names.words;

import org.jspecify.annotations.NullMarked;
