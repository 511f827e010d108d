/// Numbers of people: what they count, how they are hedged, and whose they are.
@NullMarked
package org.whereabouts.intake.reading.figures;

import org.jspecify.annotations.NullMarked;
