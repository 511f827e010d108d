/// The queue of tellings: what somebody knows, or wishes for themselves, and what an officer makes of it.
@NullMarked
package org.whereabouts.casework.tellings;

import org.jspecify.annotations.NullMarked;
