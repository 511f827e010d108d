/// How names are spelled: from language to language, declined, after a father, in Arabic with and without vowels, and
/// with the slips of those who write. The tables of the population lie here too.
@NullMarked
package org.whereabouts.bench.spelling;

import org.jspecify.annotations.NullMarked;
