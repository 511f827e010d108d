/// Figures as CSV with HXL hashtags.
@NullMarked
package org.whereabouts.figures.csv;

import org.jspecify.annotations.NullMarked;
