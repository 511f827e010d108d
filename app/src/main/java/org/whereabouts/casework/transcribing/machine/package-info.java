/// A machine that reads print, where an operator has installed one: what it reads is only ever the beginning of a first
/// keying, and marked until an officer looked at it.
@NullMarked
package org.whereabouts.casework.transcribing.machine;

import org.jspecify.annotations.NullMarked;
