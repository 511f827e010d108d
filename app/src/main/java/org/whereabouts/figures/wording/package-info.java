/// Figures in words of a language.
@NullMarked
package org.whereabouts.figures.wording;

import org.jspecify.annotations.NullMarked;
