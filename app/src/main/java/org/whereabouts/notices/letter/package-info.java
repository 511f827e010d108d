/// Letters: one page for a window envelope, with the same text as every other way. OpenPDF is known here only.
@NullMarked
package org.whereabouts.notices.letter;

import org.jspecify.annotations.NullMarked;
