/// The audit, to be read by people.
@NullMarked
package org.whereabouts.casework.record;

import org.jspecify.annotations.NullMarked;
