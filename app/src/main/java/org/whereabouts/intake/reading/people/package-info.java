/// The people of an article: what is told of whom, and who only speaks in it.
@NullMarked
package org.whereabouts.intake.reading.people;

import org.jspecify.annotations.NullMarked;
