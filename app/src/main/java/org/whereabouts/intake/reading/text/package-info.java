/// Sentences, and the words of the tables, the numbers, the dates and the places in them.
@NullMarked
package org.whereabouts.intake.reading.text;

import org.jspecify.annotations.NullMarked;
