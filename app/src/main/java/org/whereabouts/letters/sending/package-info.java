/// Letters and invitations go out, while the service is unlocked.
@NullMarked
package org.whereabouts.letters.sending;

import org.jspecify.annotations.NullMarked;
