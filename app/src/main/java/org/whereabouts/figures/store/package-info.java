/// The tables of figures.
@NullMarked
package org.whereabouts.figures.store;

import org.jspecify.annotations.NullMarked;
