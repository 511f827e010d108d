/// Claims and editions at the desk.
@NullMarked
package org.whereabouts.figures.desk;

import org.jspecify.annotations.NullMarked;
