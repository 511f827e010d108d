/// What of a transcribed list is given to the register, and how it is written down beside the photographs.
@NullMarked
package org.whereabouts.casework.transcribing.written;

import org.jspecify.annotations.NullMarked;
