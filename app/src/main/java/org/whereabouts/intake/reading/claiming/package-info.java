/// Who says what a sentence says, and through whom.
@NullMarked
package org.whereabouts.intake.reading.claiming;

import org.jspecify.annotations.NullMarked;
