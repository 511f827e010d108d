/// What the lead sees of the line: who waits, how fast calls are answered, how many give up.
@NullMarked
package org.whereabouts.hotline.figures;

import org.jspecify.annotations.NullMarked;
