/// The queue of entries that may be one human being.
@NullMarked
package org.whereabouts.casework.identity;

import org.jspecify.annotations.NullMarked;
