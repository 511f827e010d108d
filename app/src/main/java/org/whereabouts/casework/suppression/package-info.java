/// Which records are never imported again: two editors suppress those of an entry, and two lift it.
@NullMarked
package org.whereabouts.casework.suppression;

import org.jspecify.annotations.NullMarked;
