/// What the columns of a list hold, and how a row becomes a statement.
@NullMarked
@NamedInterface("column")
package org.whereabouts.intake.column;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
