/// The names of people in a sentence, led back to the nominative.
@NullMarked
package org.whereabouts.intake.reading.naming;

import org.jspecify.annotations.NullMarked;
