/// Who waits for a person at this moment, who takes calls, and where an officer's telephone rings.
@NullMarked
package org.whereabouts.hotline.switchboard;

import org.jspecify.annotations.NullMarked;
