/// What shuts an officer out by itself, and the enquiries that are planted for it.
@NullMarked
package org.whereabouts.casework.alarms;

import org.jspecify.annotations.NullMarked;
