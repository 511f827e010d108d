/// The queue of calls: whom to call, what may be said, and how it went.
@NullMarked
package org.whereabouts.casework.calls;

import org.jspecify.annotations.NullMarked;
