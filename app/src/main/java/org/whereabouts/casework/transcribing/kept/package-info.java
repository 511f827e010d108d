/// What is kept of photographed lists: their pages, what officers typed from them, what a third one chose.
@NullMarked
package org.whereabouts.casework.transcribing.kept;

import org.jspecify.annotations.NullMarked;
