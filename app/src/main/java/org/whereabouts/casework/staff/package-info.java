/// What two administrators do about officers, and the page where they do.
@NullMarked
package org.whereabouts.casework.staff;

import org.jspecify.annotations.NullMarked;
