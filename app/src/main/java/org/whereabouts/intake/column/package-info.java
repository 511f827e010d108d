/// Headings, and the reading of one row into a statement.
@NullMarked
package org.whereabouts.intake.column;

import org.jspecify.annotations.NullMarked;
