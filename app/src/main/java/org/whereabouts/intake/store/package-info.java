/// Editions of lists and rows set aside, in PostgreSQL.
@NullMarked
package org.whereabouts.intake.store;

import org.jspecify.annotations.NullMarked;
