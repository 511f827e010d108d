/// Stories and contracts of standing matches.
@NullMarked
package org.whereabouts.enquiries.matches;

import org.jspecify.annotations.NullMarked;
