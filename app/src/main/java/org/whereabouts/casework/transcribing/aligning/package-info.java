/// What two officers keyed from one page, line beside line, and what came of the differences. Nothing here knows a
/// database or a screen.
@NullMarked
package org.whereabouts.casework.transcribing.aligning;

import org.jspecify.annotations.NullMarked;
