/// What the line says by itself: texts in a table, their sounds beside it, and recordings that may take their place.
@NullMarked
package org.whereabouts.hotline.prompts;

import org.jspecify.annotations.NullMarked;
